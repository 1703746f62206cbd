import { CONTRACT, PRODUCT } from '../../verdict/__fixtures__/orders.table';

/** Files beside the policies of the cases, by path. */
export const TRIAL_FIXTURES: { readonly [path: string]: string } = {
  'orders.odps.yaml': PRODUCT,
  'draft.odps.yaml': PRODUCT.replace('status: active', 'status: draft'),
  'in-clear.odcs.yaml': CONTRACT,
  'masked.odcs.yaml': CONTRACT.replaceAll(
    'classification: restricted',
    `classification: restricted
        customProperties: [{ property: masking, value: hash }]`,
  ),
  'no-yaml.txt': '[',
};

const CLEAR = ['orders.odps.yaml', 'in-clear.odcs.yaml'];
const MASKED = ['orders.odps.yaml', 'masked.odcs.yaml'];
const SPEC = {
  forEach: 'columns',
  when: { classification: { in: ['restricted'] } },
  assert: { masking: { exists: true } },
};
const FAILS = { name: 'in clear', given: CLEAR, expect: 'fail' };
const PASSES = { name: 'masked', given: MASKED, expect: 'pass' };

/** A policy with its tests, and what is said of them. */
export interface TrialCase {
  name: string;
  spec: Record<string, unknown>;
  tests: Record<string, unknown>[];
  /** Code and message of each problem. */
  says: [code: string, message: string][];
}

export const TRIAL_CASES: readonly TrialCase[] = [
  {
    name: 'tests that notice every change',
    spec: SPEC,
    tests: [
      { ...FAILS, at: 'orders.email' },
      PASSES,
      {
        name: 'all public',
        given: ['orders.odps.yaml'],
        expect: 'not-applicable',
      },
    ],
    says: [],
  },
  {
    name: 'tests of what is waived',
    spec: SPEC,
    tests: [
      FAILS,
      PASSES,
      {
        ...FAILS,
        name: 'waived to the last day',
        now: '2026-03-31T23:00:00Z',
        waivers: [{ port: 'orders', expires: '2026-03-31' }],
        expect: 'waived',
        at: 'orders.email',
      },
      {
        ...FAILS,
        name: 'waived in part',
        now: '2026-03-31',
        waivers: { column: 'orders.email', expires: '2026-03-31' },
        at: 'orders.phone',
      },
      {
        ...FAILS,
        name: 'no longer waived',
        now: '2026-04-01',
        waivers: [{ expires: '2026-03-31' }],
      },
    ],
    says: [],
  },
  {
    name: 'a waiver without a time',
    spec: SPEC,
    tests: [{ ...FAILS, waivers: [{ expires: '2026-03-31' }] }, PASSES],
    says: [
      [
        'policy-test-fixture',
        'Test "in clear" of "global.example" cannot be run with "waivers": they count for a product with a domain, until a day: the test needs `now`, and such a product.',
      ],
    ],
  },
  {
    name: 'a test with another verdict',
    spec: SPEC,
    tests: [{ ...FAILS, given: MASKED }, PASSES],
    says: [
      [
        'policy-test-failed',
        'Test "in clear" of "global.example": the verdict is pass and not fail.',
      ],
    ],
  },
  {
    name: 'a test that did not expect to fail',
    spec: SPEC,
    tests: [FAILS, { ...PASSES, given: CLEAR }],
    says: [
      [
        'policy-test-failed',
        'Test "masked" of "global.example": the verdict is fail and not pass. orders.email: masking is missing, wanted exists true.',
      ],
    ],
  },
  {
    name: 'a test that names another item',
    spec: SPEC,
    tests: [{ ...FAILS, at: 'orders.id' }, PASSES],
    says: [
      [
        'policy-test-failed',
        'Test "in clear" of "global.example": the verdict names orders.email, orders.phone and not "orders.id".',
      ],
    ],
  },
  {
    name: 'a test without what the policy needs',
    spec: { assert: { ownerExists: { equals: true } } },
    tests: [{ name: 'no owner', given: ['orders.odps.yaml'], expect: 'fail' }],
    says: [
      [
        'policy-test-failed',
        'Test "no owner" of "global.example": the verdict is not-evaluated and not fail. This needs the catalog, which was not asked or does not answer.',
      ],
    ],
  },
  {
    name: 'a file that is not there',
    spec: SPEC,
    tests: [{ ...FAILS, given: ['gone.yaml'] }, PASSES],
    says: [
      [
        'policy-test-fixture',
        'Test "in clear" of "global.example" cannot be run with "gone.yaml": there is no such file.',
      ],
    ],
  },
  {
    name: 'a file that is no document',
    spec: SPEC,
    tests: [{ ...FAILS, given: ['no-yaml.txt'] }],
    says: [
      [
        'policy-test-fixture',
        'Test "in clear" of "global.example" cannot be run with "no-yaml.txt": it holds neither a product nor a contract.',
      ],
    ],
  },
  {
    name: 'a catalog that is none',
    spec: SPEC,
    tests: [{ ...FAILS, catalog: { domains: [{ title: 'Sales' }] } }],
    says: [
      [
        'policy-test-fixture',
        'Test "in clear" of "global.example" cannot be run with "catalog": each of its `domains` needs a `name`.',
      ],
    ],
  },
  {
    name: 'a policy that is only seen to pass',
    spec: SPEC,
    tests: [PASSES],
    says: [
      [
        'policy-mutant-survives',
        'The tests of "global.example" would also pass if "masking exists" in `assert` held for everything.',
      ],
    ],
  },
  {
    name: 'values and bounds that no test knows',
    spec: {
      match: { 'spec.lifecycle': 'active' },
      forEach: 'columns',
      assert: {
        any: [
          { classification: { in: ['public', 'internal'] } },
          { name: { length: { min: 5, max: 9 } } },
        ],
      },
    },
    tests: [{ name: 'short', given: CLEAR, expect: 'pass' }],
    says: [
      [
        'policy-mutant-survives',
        'The tests of "global.example" would also pass if "classification in" in `assert` held for everything.',
      ],
      [
        'policy-mutant-survives',
        'The tests of "global.example" would also pass without "internal" in "classification in" in `assert`.',
      ],
      [
        'policy-mutant-survives',
        'The tests of "global.example" would also pass if "name length" in `assert` held for everything.',
      ],
      [
        'policy-mutant-survives',
        'The tests of "global.example" would also pass with "4" instead of "5" in "name length" in `assert`.',
      ],
      [
        'policy-mutant-survives',
        'The tests of "global.example" would also pass with "10" instead of "9" in "name length" in `assert`.',
      ],
      [
        'policy-mutant-survives',
        'The tests of "global.example" would also pass with "8" instead of "9" in "name length" in `assert`.',
      ],
      [
        'policy-mutant-survives',
        'The tests of "global.example" would also pass without `match`.',
      ],
    ],
  },
  {
    name: 'patterns of which no test knows each part',
    spec: {
      forEach: 'columns',
      when: { name: { matches: '^(email|fax)$' } },
      assert: {
        cel: 'has(item.masking) && re(item.masking, "^(hash|none)$")',
      },
    },
    tests: [FAILS, PASSES],
    says: [
      [
        'policy-mutant-survives',
        'The tests of "global.example" would also pass with ".*" instead of "^(hash|none)$" in "cel" in `assert`.',
      ],
      [
        'policy-mutant-survives',
        'The tests of "global.example" would also pass without "^" in "cel" in `assert`, which leaves "(hash|none)$".',
      ],
      [
        'policy-mutant-survives',
        'The tests of "global.example" would also pass without "|none" in "cel" in `assert`, which leaves "^(hash)$".',
      ],
      [
        'policy-mutant-survives',
        'The tests of "global.example" would also pass without "$" in "cel" in `assert`, which leaves "^(hash|none)".',
      ],
      [
        'policy-mutant-survives',
        'The tests of "global.example" would also pass without "^" in "name matches" in `when`, which leaves "(email|fax)$".',
      ],
      [
        'policy-mutant-survives',
        'The tests of "global.example" would also pass without "|fax" in "name matches" in `when`, which leaves "^(email)$".',
      ],
      [
        'policy-mutant-survives',
        'The tests of "global.example" would also pass without "$" in "name matches" in `when`, which leaves "^(email|fax)".',
      ],
    ],
  },
];
