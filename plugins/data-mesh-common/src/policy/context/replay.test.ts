import fc from 'fast-check';
import { JsonObject } from '../../model';
import { readDocuments } from '../__testUtils__/readDocuments';
import { Judgement } from '../Judgement';
import { policyText } from '../publish/__testUtils__/gateContext';
import { CONTRACT, PRODUCT } from '../verdict/__fixtures__/orders.table';
import { EMPTY_CONTEXT } from './__fixtures__/contextCases.table';
import { checkWithContext } from './checkWithContext';
import { readCheckContext } from './readCheckContext';

const restricted = { classification: { equals: 'restricted' } };
const SPECS: readonly JsonObject[] = [
  { when: restricted, assert: { masking: { exists: true } } },
  { assert: { name: { matches: '^(e|p)' } } },
  { assert: { cel: 'size(item.name) > 3' } },
  { assert: { custom: 1 } },
  {
    when: restricted,
    assert: { masking: { exists: true } },
    rollout: {
      effectiveFrom: '2026-03-01',
      graceDays: 9,
      existing: 'baseline',
    },
  },
];
const POLICIES = SPECS.map((_, index) => `global.p${index}`);
const COLUMNS = ['orders.id', 'orders.email', 'orders.phone'];

const files = fc.shuffledSubarray(
  SPECS.map((spec, index) => ({
    path: `${index}.yaml`,
    content: policyText({ forEach: 'columns', ...spec }, POLICIES[index]),
  })),
);

const waivers = fc.array(
  fc.record({
    policy: fc.constantFrom(...POLICIES),
    product: fc.constantFrom(
      'dataproduct:sales/orders',
      'dataproduct:sales/others',
    ),
    column: fc.constantFrom(null, ...COLUMNS),
    reason: fc.constant('For now.'),
    requestedBy: fc.constant('user:default/ann'),
    approvedBy: fc.constantFrom('user:default/bob', 'user:default/ann', null),
    expires: fc.constantFrom('2026-02-28', '2026-03-05', '2026-04-01'),
  }),
  { maxLength: 4 },
);

const catalog = {
  domains: [{ name: 'sales', owner: 'group:default/sales-team' }],
  owners: [{ ref: 'group:default/sales-team', name: 'sales-team' }],
};

/** All that a judgement looks at. */
const given = fc.record({
  files,
  waivers,
  baseline: fc.subarray(['c-1/v1/orders/email', 'c-1/v1/orders/phone']),
  now: fc.constantFrom(
    '2026-02-28T23:59:59.999Z',
    '2026-03-06T00:00:00Z',
    '2026-05-01T00:00:00Z',
  ),
  catalog: fc.constantFrom(null, catalog),
  classification: fc.constantFrom('public', 'restricted', 'secret'),
});

type Given = typeof given extends fc.Arbitrary<infer T> ? T : never;

function judgedBy(one: Given) {
  const { context } = readCheckContext(
    JSON.parse(
      JSON.stringify({
        ...EMPTY_CONTEXT,
        policies: {
          sources: [{ id: 'git', scope: 'global', files: one.files }],
          lastGood: [],
        },
        waivers: one.waivers,
        baselines: {
          'dataproduct:sales/orders': { 'global.p4': one.baseline },
        },
        now: one.now,
        catalog: one.catalog,
      }),
    ),
  );
  const text = CONTRACT.replace('public', one.classification);
  const documents = readDocuments({ 'a.yaml': PRODUCT, 'b.yaml': text });
  return context && checkWithContext(documents, context)[0].judgement;
}

/** Of two waivers of the same item either may be shown. */
function said(judgement: Judgement | undefined) {
  return judgement?.verdicts.map(({ evidence, ...verdict }) => ({
    ...verdict,
    evidence: evidence.map(({ waiver: _, ...each }) => each),
  }));
}

describe('a judgement', () => {
  it('is reached again from its documents and its context, whatever was judged between', () => {
    fc.assert(
      fc.property(fc.array(given, { minLength: 2, maxLength: 4 }), all => {
        const first = all.map(judgedBy);
        const again = [...all].reverse().map(judgedBy).reverse();
        expect(again).toEqual(first);
        expect(first).not.toContain(undefined);
      }),
      { numRuns: 20 },
    );
  });

  it('does not depend on the order of policies or waivers', () => {
    fc.assert(
      fc.property(given, one => {
        const reversed = {
          ...one,
          files: [...one.files].reverse(),
          waivers: [...one.waivers].reverse(),
        };
        const [straight, turned] = [judgedBy(one), judgedBy(reversed)];
        expect(turned?.state).toBe(straight?.state);
        expect(said(turned)).toEqual(said(straight));
      }),
      { numRuns: 40 },
    );
  });
});
