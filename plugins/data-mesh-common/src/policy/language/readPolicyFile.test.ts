import { renderProblem } from '../../model';
import { POLICY_PROBLEMS } from '../../model/policyProblems.table';
import { EXAMPLE_POLICY } from './__fixtures__/examplePolicy.table';
import { POLICY_CASES, SOUND } from './__fixtures__/policyCases.table';
import { readPolicyFile } from './readPolicyFile';

/** The marked place, counted independently of the reader. */
function placeOf(marked: string): { line: number; column: number } {
  const before = marked.slice(0, marked.indexOf('»')).split('\n');
  return { line: before.length, column: before[before.length - 1].length + 1 };
}

const read = (content: string | Uint8Array, scope?: string) =>
  readPolicyFile({ path: 'policies/a.yaml', content, scope });

/** Told of what is around a file, by `loadDefinitions`. */
const OF_SOURCES = [
  'policy-file-unreadable',
  'policy-owner-unknown',
  'policy-domain-unknown',
];

/** Of two documents with one id the first counts; warnings stop no policy. */
const WITH_A_POLICY = new Set([
  'policy-id-twice',
  'policy-fix-unwritten',
  'policy-rollout-idle',
]);

const codes = (content: string | Uint8Array) =>
  read(content).problems.map(({ code }) => code);

describe('readPolicyFile', () => {
  it.each(
    POLICY_CASES.map(
      each => [each.code, each.path || 'the file', each] as const,
    ),
  )('finds %s at %s', (code, _, { text, path, scope }) => {
    const { problems, policies, overlays } = read(text.replace('»', ''), scope);
    const found = problems.filter(problem => problem.code === code);
    expect(found).toEqual([
      expect.objectContaining({ code, path, ...placeOf(text) }),
    ]);
    const { message, fix } = renderProblem(found[0]);
    expect(message).toMatch(/^.{10,1000}[.?]$/);
    expect(fix).toMatch(/^.{10,1000}[.?]$/);
    expect(message + fix).not.toMatch(/undefined|null|NaN|\[object/);
    expect(policies.length + overlays.length).toBe(
      WITH_A_POLICY.has(code) ? 1 : 0,
    );
  });

  it.each(POLICY_CASES.map(each => [each.code, each] as const))(
    'finds nothing besides %s',
    (code, { text, scope }) => {
      const { problems } = read(text.replace('»', ''), scope);
      const allowed = code === 'policy-too-many' ? undefined : code;
      expect(problems.filter(each => allowed && each.code !== allowed)).toEqual(
        [],
      );
    },
  );

  it('has a case for every code', () => {
    const covered = new Set(POLICY_CASES.map(({ code }) => code));
    expect(
      Object.keys(POLICY_PROBLEMS).filter(code => !covered.has(code)),
    ).toEqual(OF_SOURCES);
  });

  it('reads the policy of the documentation', () => {
    const { policies, overlays, problems } = read(EXAMPLE_POLICY);
    expect(problems).toEqual([]);
    expect(overlays).toEqual([]);
    expect(policies).toEqual([
      {
        path: 'policies/a.yaml',
        id: 'global.pii-masked',
        scope: 'global',
        title: 'PII columns are masked',
        owner: 'group:default/privacy',
        category: 'privacy',
        severity: 'high',
        why: 'A column that identifies a person must never leave its domain in clear text.',
        match: { 'spec.lifecycle': { $in: ['active', 'deprecated'] } },
        forEach: 'columns',
        when: {
          kind: 'any',
          at: { line: 14, column: 5 },
          of: [
            {
              kind: 'test',
              field: 'name',
              operator: 'matches',
              wanted: '(^|_)(email|phone|ssn)($|_)',
              at: { line: 15, column: 19 },
            },
            {
              kind: 'test',
              field: 'classification',
              operator: 'in',
              wanted: ['pii', 'restricted'],
              at: { line: 16, column: 29 },
            },
          ],
        },
        assert: {
          kind: 'test',
          field: 'masking',
          operator: 'in',
          wanted: ['hash', 'tokenize', 'redact', 'encrypt'],
          at: { line: 18, column: 16 },
        },
        message: 'Column {{item.path}} looks like PII but is not masked',
        fix: {
          text: 'Declare how the column is masked.',
          set: { masking: 'hash' },
        },
        enforce: { publish: 'deny', check: 'deny', scan: 'audit' },
        rollout: {
          effectiveFrom: '2026-01-01',
          graceDays: 30,
          existing: 'baseline',
        },
        tighten: {
          allow: ['severity', 'assert', 'rollout.graceDays', 'enforce'],
        },
        tests: [
          {
            name: 'unmasked e-mail',
            given: ['fixtures/unmasked.odps.yaml'],
            expect: 'fail',
            where: 'columns.email',
            at: { line: 27, column: 5 },
          },
        ],
        places: expect.any(Map),
      },
    ]);
    const { places } = policies[0];
    expect(places.get('spec.assert')).toEqual({ line: 17, column: 3 });
    expect(places.get('spec.rollout.graceDays')?.line).toBe(24);
  });

  it.each([
    '{ effectiveFrom: 2026-01-01 }',
    '{ effectiveFrom: 2026-01-01, existing: audit }',
    '{ effectiveFrom: 2026-01-01, existing: baseline, graceDays: 30 }',
    '{ existing: enforce, graceDays: 0 }',
  ])('says nothing of a rollout that does what it reads: %s', rollout => {
    expect(codes(`${SOUND}  rollout: ${rollout}\n`)).toEqual([]);
  });

  it('fills in what is left out', () => {
    const [{ enforce, rollout, tests, when, match }] = read(
      SOUND.replace('  forEach: columns\n', '').replace('masking:', 'purpose:'),
    ).policies;
    expect({ enforce, rollout, tests, when, match }).toEqual({
      enforce: { publish: 'deny', check: 'deny', scan: 'audit' },
      rollout: { graceDays: 0, existing: 'enforce' },
      tests: [],
    });
    const [{ enforce: warned }] = read(
      `${SOUND}  enforce: { publish: warn }\n`,
    ).policies;
    expect(warned).toEqual({ publish: 'warn', check: 'warn', scan: 'audit' });
  });

  it.each(['sales', 'global', undefined])('reads an overlay of %s', scope => {
    const { overlays, problems } = read(
      'apiVersion: meshstage.io/v1alpha1\nkind: DataPolicyOverlay\nmetadata: { title: Shorter }\nspec:\n  of: global.raw-retention\n  domain: sales\n  set:\n    severity: critical\n    assert: { retention: { atMost: 30d } }\n    enforce: { publish: deny }\n    rollout: { graceDays: 7 }\n',
      scope,
    );
    expect(problems).toEqual([]);
    expect(overlays).toEqual([
      {
        path: 'policies/a.yaml',
        of: 'global.raw-retention',
        domain: 'sales',
        set: {
          severity: 'critical',
          assert: {
            kind: 'test',
            field: 'retention',
            operator: 'atMost',
            wanted: '30d',
            at: { line: 9, column: 28 },
          },
          enforce: { publish: 'deny' },
          rollout: { graceDays: 7 },
        },
        places: expect.any(Map),
      },
    ]);
  });

  it('reads fifty policies around a broken one', () => {
    const texts = Array.from({ length: 51 }, (_, i) =>
      SOUND.replace('pii-masked', `pii-masked-${i}`),
    );
    texts[25] = 'kind: [\n"\n';
    const { policies, problems } = read(texts.join('---\n'));
    expect(policies).toHaveLength(50);
    expect(problems).toEqual([
      expect.objectContaining({ code: 'invalid-yaml' }),
    ]);
    const lines = SOUND.split('\n').length;
    expect(problems[0].line).toBeGreaterThanOrEqual(25 * lines + 1);
    expect(problems[0].line).toBeLessThanOrEqual(25 * lines + 4);
  });

  it('keeps a document with a problem of its text out', () => {
    const { policies, problems } = read(
      SOUND.replace('  why:', '  why: One.\n  why:'),
    );
    expect(policies).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['duplicate-key']);
  });

  it.each([
    ['too-large', 'a'.repeat(1024 * 1024 + 1)],
    ['invalid-encoding', new Uint8Array([0x61, 0xff])],
    ['too-deep', asserted(`${'not: {'.repeat(70)}${'}'.repeat(70)}`)],
    ['policy-value', SOUND.replace('Nobody', 'a'.repeat(1_000_000))],
    ['policy-value', SOUND.replace('high', 'h'.repeat(1_000_000))],
    ['policy-kind', SOUND.replace('DataPolicy', 'k'.repeat(1_000_000))],
    ['policy-key-unknown', `${SOUND}${'k'.repeat(1_000_000)}: 1\n`],
    ['policy-key-unknown', `${SOUND}__proto__: { id: a }\n`],
    ['policy-field-of-item', asserted('constructor: { exists: true }')],
    ['policy-field-of-item', asserted('__proto__: { exists: true }')],
    ['policy-operator', asserted('name: { toString: 1 }')],
    [
      'policy-operator-value',
      asserted(`name: { in: [${'a, '.repeat(10_001)}] }`),
    ],
    ['policy-operator-value', asserted('name: { matches: "(a{100}){100}" }')],
    ['policy-operator', asserted(`masking: { ${numbered('in')} }`)],
    ['policy-key-unknown', `${SOUND}  fix: { ${numbered('tex')} }\n`],
    ['policy-value', `${SOUND}  fix: { set: { ${numbered('mask')} } }\n`],
    ['policy-match-invalid', `${SOUND}  match: { ${numbered('spec.typ')} }\n`],
    ['policy-file-empty', '---\n'.repeat(200_000)],
    ['policy-file-empty', ''],
    ['policy-not-a-mapping', '---\nfoo\n'],
    ['policy-not-a-mapping', '&a '],
    ['policy-not-a-mapping', '---\nnull\n'],
  ] as const)('answers %s in time', (code, content) => {
    const start = performance.now();
    expect(codes(content)).toContain(code);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('says how long a text is that is too long', () => {
    const long = `item.name == "${'a'.repeat(2_990)}"`;
    const [expression] = read(asserted(`cel: '${long}'`)).problems;
    expect(renderProblem(expression).message).toBe(
      `"cel" takes text of at most 2000 characters, and this is text of ${long.length}.`,
    );
    const [why] = read(SOUND.replace('Nobody', 'a'.repeat(4_000))).problems;
    expect(renderProblem(why).message).toContain('… of 4013 characters');
  });

  it('tells no more than 500 problems', () => {
    const keys = Array.from({ length: 2_000 }, (_, i) => `  key${i}: 1\n`);
    const { problems } = read(`${SOUND}${keys.join('')}`);
    expect(problems).toHaveLength(501);
    expect(problems[500]).toMatchObject({
      code: 'more-problems',
      data: { errors: 1_500 },
    });
  });

  it('tells all of a document whose kind it does not know', () => {
    expect(codes('apiVersion: v1\nkind: DataPolicies\n')).toEqual([
      'policy-api-version',
      'policy-kind',
    ]);
  });

  it('says where in a text it is wrong', () => {
    const { problems } = read(
      asserted('cel: item.pii && item.nme == "x"').replace(
        '}} is not',
        '}} {{item.pth}} is not',
      ),
    );
    expect(problems.map(({ data }) => data)).toEqual([
      { reason: expect.stringMatching(/^At character 15: .* "item\.pth" to/) },
      { reason: expect.stringMatching(/^At character 13: .* "item\.nme"; /) },
    ]);
  });

  it('takes every pattern that others choke on', () => {
    expect(codes(asserted('name: { matches: "^(a+)+$" }'))).toEqual([]);
  });
});

function asserted(assert: string): string {
  return SOUND.replace('masking: { in: [hash] }', assert);
}

/** Thirty thousand keys that are nearly right. */
function numbered(key: string): string {
  return Array.from({ length: 30_000 }, (_, i) => `${key}${i}: 1`).join(', ');
}
