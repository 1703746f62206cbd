import { JsonObject, renderProblem } from '../../model';
import { CONTRACT, PRODUCT } from '../verdict/__fixtures__/orders.table';
import { PolicyWaiver } from '../verdict/PolicyWaiver';
import { overlayText } from '../overlay/__testUtils__/policyTexts';
import {
  governanceOf,
  liveLine,
  liveProduct,
  policyText,
} from './__testUtils__/gateContext';
import { BOTH, judged, MASKED, told } from './__testUtils__/judged';

/** A column that says neither gives the expression nothing to work with. */
const ERROR: JsonObject = {
  forEach: 'columns',
  assert: { cel: 'size(item.tags) > 0 && item.description.size() > 3' },
};
const OWNED: JsonObject = {
  forEach: 'product',
  assert: { ownerExists: { equals: true } },
};
const READ_BY: JsonObject = {
  forEach: 'product',
  assert: { consumerCount: { atLeast: 0 } },
};

const waiver: PolicyWaiver = {
  policy: 'global.example',
  product: 'dataproduct:sales/orders',
  reason: 'Until the job runs.',
  requestedBy: 'user:default/ann',
  approvedBy: 'user:default/bob',
  expires: '2026-03-01',
};
const awayOwner = {
  catalog: { domains: [{ name: 'sales' }], owners: [] },
};

const MENDED = CONTRACT.replace(
  '- name: email\n',
  `- name: email
        customProperties: [{ property: masking, value: hash }]
`,
);

const asOverlay = (set: JsonObject) =>
  overlayText(set, { of: 'global.example' });

describe('policies at the gate', () => {
  it.each<[string, string, JsonObject, Parameters<typeof judged>[1]]>([
    ['refused policy-denied', 'deny', MASKED, {}],
    ['accepted-with-warnings policy-warned', 'warn', MASKED, {}],
    ['accepted', 'audit', MASKED, {}],
    [
      'accepted',
      'deny',
      { ...MASKED, assert: { masking: { absent: true } } },
      {},
    ],
    ['accepted', 'deny', { ...MASKED, when: { name: { equals: 'x' } } }, {}],
    [
      'accepted',
      'deny',
      { ...MASKED, match: { 'spec.lifecycle': 'retired' } },
      {},
    ],
    ['refused policy-unanswered', 'deny', ERROR, {}],
    ['accepted-with-warnings policy-unsure', 'warn', ERROR, {}],
    ['accepted', 'audit', ERROR, {}],
    ['refused policy-unanswered', 'deny', READ_BY, {}],
    ['accepted-with-warnings policy-unsure', 'warn', READ_BY, {}],
    ['accepted', 'audit', READ_BY, {}],
    ['accepted', 'deny', READ_BY, { governance: { readers: [] } }],
    ['accepted', 'deny', OWNED, {}],
    [
      'waiting policy-unsure -> domain',
      'deny',
      OWNED,
      { context: { catalog: undefined } },
    ],
    ['waiting policy-unsure -> owner', 'deny', OWNED, { context: awayOwner }],
    [
      'refused policy-denied',
      'deny',
      MASKED,
      { context: { catalog: undefined } },
    ],
    [
      'waiting policies-unread -> policies',
      'deny',
      MASKED,
      { context: { governance: undefined } },
    ],
    [
      'accepted policy-waived',
      'deny',
      MASKED,
      { governance: { waivers: [waiver] } },
    ],
    [
      'refused policy-denied',
      'deny',
      MASKED,
      {
        governance: { waivers: [waiver] },
        context: { now: '2026-03-02T00:00:00Z' },
      },
    ],
    [
      'refused policy-denied',
      'deny',
      MASKED,
      { governance: { waivers: [{ ...waiver, approvedBy: undefined }] } },
    ],
    [
      'accepted-with-warnings policy-warned',
      'deny',
      { ...MASKED, rollout: { effectiveFrom: '2026-03-02' } },
      {},
    ],
    [
      'refused policy-denied',
      'deny',
      { ...MASKED, rollout: { effectiveFrom: '2026-03-01' } },
      {},
    ],
  ])('%s: %s %j', (expected, publish, spec, given) => {
    const enforce = { publish, check: 'audit', scan: 'audit' };
    expect(told(judged({ ...spec, enforce }, given))).toBe(expected);
  });

  it('says what it asks for, at the line, with what to write', () => {
    const { problems, verdicts } = judged(MASKED);
    expect(problems).toEqual([
      {
        document: 'orders.odcs.yaml',
        problem: {
          code: 'policy-denied',
          severity: 'error',
          path: 'schema[0].properties[1]',
          line: 12,
          column: 9,
          data: {
            policy: 'global.example',
            title: 'An example',
            why: 'Because.',
            owner: 'group:default/privacy',
            severity: 'high',
            item: 'orders.email',
            message: 'Mend orders.email',
            field: 'masking',
            wanted: { exists: true },
            missing: 'masking',
            fix: 'Say how.',
            kind: 'columns',
            set: { masking: 'hash' },
          },
        },
      },
    ]);
    expect(renderProblem(problems[0].problem)).toMatchObject({
      message:
        'Mend orders.email (policy global.example). `masking` is missing.',
      fix: 'Say how.',
    });
    expect(verdicts).toMatchObject([
      {
        product: 'dataproduct:sales/orders',
        policy: 'global.example',
        outcome: 'fail',
        enforcement: { fail: 'deny' },
      },
    ]);
  });

  it.each<[string, boolean, JsonObject, JsonObject[]]>([
    ['is all that is asked', true, MASKED, []],
    [
      'an overlay allows',
      true,
      MASKED,
      [{ assert: { masking: { in: ['hash', 'encrypt'] } } }],
    ],
    [
      'an overlay refuses',
      false,
      MASKED,
      [{ assert: { masking: { in: ['encrypt'] } } }],
    ],
    [
      'an expression of an overlay refuses',
      false,
      MASKED,
      [{ assert: { cel: 'has(item.masking) && item.masking == "encrypt"' } }],
    ],
    [
      'mends one fault of two',
      true,
      MASKED,
      [{ assert: { description: { exists: true } } }],
    ],
    [
      'the policy itself refuses',
      false,
      { ...MASKED, assert: { masking: { equals: 'encrypt' } } },
      [],
    ],
    [
      'is told by another name',
      true,
      {
        ...MASKED,
        fix: { text: 'Say how.', set: { 'custom.masking': 'hash' } },
      },
      [],
    ],
  ])('proposes to write what %s: %s', (_, isProposed, spec, overlays) => {
    const texts = [policyText(spec), ...overlays.map(asOverlay)];
    const { policies } = governanceOf(texts.join('\n---\n'));
    const { problems } = judged(spec, { governance: { policies } });
    expect(problems).toMatchObject([{ problem: { code: 'policy-denied' } }]);
    const [{ problem }] = problems;
    expect('set' in problem.data).toBe(isProposed);
    expect(renderProblem(problem).fix).toBe('Say how.');
  });

  it.each<[string, JsonObject]>([
    ['is there', { assert: { name: { equals: 'x' } } }],
    [
      'is one of several',
      { assert: { none: [{ masking: { absent: true } }] } },
    ],
    [
      'an expression reads',
      { assert: { cel: 'has(item.masking) && item.pii' } },
    ],
  ])('says of no field that it is missing that %s', (_, { assert }) => {
    const [{ problem }] = judged({ ...MASKED, assert }).problems;
    expect(problem.data).not.toHaveProperty('missing');
    expect(renderProblem(problem).message).toBe(
      'Mend orders.email (policy global.example).',
    );
  });

  it.each<[string, JsonObject]>([
    ['', {}],
    ['', { existing: 'enforce' }],
    ['', { existing: 'baseline' }],
    [
      '; where it was live before, from 2026-05-01 on',
      { existing: 'baseline', graceDays: 30 },
    ],
    [', unless it was live before', { existing: 'audit' }],
  ])('warns of the day on which it refuses%s: %j', (spared, rollout) => {
    const [{ problem }] = judged({
      ...MASKED,
      rollout: { effectiveFrom: '2026-04-01', ...rollout },
    }).problems;
    expect(renderProblem(problem).message).toBe(
      `Mend orders.email (policy global.example). \`masking\` is missing. From 2026-04-01 on this is refused${spared}.`,
    );
  });

  describe('with a baseline', () => {
    const [{ key }] = judged(MASKED).verdicts[0].evidence;
    const baseline = new Map([['global.example', new Set([key])]]);
    const baselines = new Map([['dataproduct:sales/orders', baseline]]);
    const spared = {
      ...MASKED,
      rollout: {
        effectiveFrom: '2026-02-15',
        existing: 'baseline',
        graceDays: 30,
      },
    };
    const live = (contract: string) => ({
      products: [liveProduct(PRODUCT)],
      lines: [liveLine(`${contract}# As it was.\n`)],
    });

    it('lets pass for a while what failed before the policy came', () => {
      const { state, problems } = judged(spared, {
        governance: { baselines },
        context: live(CONTRACT),
      });
      expect(state).toBe('accepted-with-warnings');
      expect(renderProblem(problems[0].problem).message).toContain(
        'From 2026-03-17 on this is refused.',
      );
    });

    it.each<[string, object]>([
      ['was mended', live(MENDED)],
      ['is of a product that is not live', {}],
    ])('refuses what %s, whatever it says', (_, context) => {
      const given = { governance: { baselines }, context };
      expect(told(judged(spared, given))).toBe('refused policy-denied');
    });
  });

  it('refuses for a file of policies that nobody could ever read', () => {
    const { state, problems } = judged({ assert: 'soon' });
    expect(state).toBe('refused');
    expect(problems).toMatchObject([
      { problem: { code: 'policy-file-unread' } },
    ]);
  });

  it('counts what there is no room to show', () => {
    const columns = Array.from(
      { length: 700 },
      (_, i) => `
      - name: c${i}
        logicalType: string`,
    ).join('');
    const { problems } = judged(
      { ...MASKED, when: { name: { glob: 'c*' } } },
      {
        texts: {
          ...BOTH,
          'orders.odcs.yaml': CONTRACT.replace(
            'properties:',
            `properties:${columns}`,
          ),
        },
      },
    );
    expect(problems).toHaveLength(501);
    expect(problems.map(({ problem }) => problem.data)).toContainEqual(
      expect.objectContaining({ errors: 1 }),
    );
  });
});
