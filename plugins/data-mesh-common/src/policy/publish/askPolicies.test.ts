import { JsonObject, renderProblem } from '../../model';
import { readDocuments } from '../__testUtils__/readDocuments';
import { judge } from '../judge';
import { JudgeContext } from '../JudgeContext';
import { Judgement } from '../Judgement';
import { JudgeGovernance } from '../JudgeGovernance';
import { makeBundles } from '../makeBundles';
import { CONTRACT, PRODUCT } from '../verdict/__fixtures__/orders.table';
import { PolicyWaiver } from '../verdict/PolicyWaiver';
import {
  contextOf,
  governanceOf,
  liveLine,
  liveProduct,
  policyText,
} from './__testUtils__/gateContext';

const BOTH = { 'orders.odps.yaml': PRODUCT, 'orders.odcs.yaml': CONTRACT };
const MASKED: JsonObject = {
  forEach: 'columns',
  when: { name: { equals: 'email' } },
  assert: { masking: { exists: true } },
  fix: { text: 'Say how.', set: { masking: 'hash' } },
};
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

interface Case {
  texts?: Record<string, string>;
  context?: Partial<JudgeContext>;
  governance?: Partial<JudgeGovernance>;
}

function judged(spec: JsonObject, given: Case = {}): Judgement {
  const { texts = BOTH, context, governance } = given;
  const bundles = makeBundles(readDocuments(texts));
  expect(bundles).toHaveLength(1);
  return judge(
    bundles[0],
    contextOf({
      governance: governanceOf(policyText(spec), governance),
      ...context,
    }),
  );
}

function told({ state, problems, waitingFor }: Judgement): string {
  const codes = new Set(
    problems
      .map(({ problem }) => problem.code)
      .filter(code => code.startsWith('polic')),
  );
  return [state, ...codes, ...waitingFor.map(({ kind }) => `-> ${kind}`)].join(
    ' ',
  );
}

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

describe('policies at the gate', () => {
  it.each<[string, string, JsonObject, Case]>([
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
            fix: 'Say how.',
            kind: 'columns',
            set: { masking: 'hash' },
          },
        },
      },
    ]);
    expect(renderProblem(problems[0].problem)).toMatchObject({
      message: 'Mend orders.email (policy global.example).',
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

  it('warns of the day on which it refuses', () => {
    const [{ problem }] = judged({
      ...MASKED,
      rollout: { effectiveFrom: '2026-04-01' },
    }).problems;
    expect(renderProblem(problem).message).toBe(
      'Mend orders.email (policy global.example). From 2026-04-01 on this is refused.',
    );
  });

  it('lets pass for a while what failed before the policy came', () => {
    const [{ key }] = judged(MASKED).verdicts[0].evidence;
    const baseline = new Map([['global.example', new Set([key])]]);
    const baselines = new Map([['dataproduct:sales/orders', baseline]]);
    const { state, problems } = judged(
      {
        ...MASKED,
        rollout: {
          effectiveFrom: '2026-02-15',
          existing: 'baseline',
          graceDays: 30,
        },
      },
      { governance: { baselines } },
    );
    expect(state).toBe('accepted-with-warnings');
    expect(renderProblem(problems[0].problem).message).toContain(
      'From 2026-03-17 on this is refused.',
    );
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

describe('what a publisher answers for', () => {
  const live = {
    products: [liveProduct(PRODUCT)],
    lines: [liveLine(CONTRACT)],
  };
  const more = CONTRACT.replace('version: 1.0.0', 'version: 1.1.0');
  const DESCRIBED: JsonObject = {
    forEach: 'product',
    assert: { purpose: { exists: true } },
  };

  it.each<[string, JsonObject, Record<string, string>]>([
    // What is live is judged by the scan, and asks nothing of who changes something else.
    ['accepted', DESCRIBED, { 'orders.odcs.yaml': more }],
    ['accepted', DESCRIBED, { ...BOTH, 'orders.odcs.yaml': more }],
    ['unchanged', MASKED, BOTH],
    ['refused policy-denied', MASKED, { 'orders.odcs.yaml': more }],
    ['accepted', MASKED, { 'orders.odps.yaml': `${PRODUCT}# now\n` }],
    [
      'refused policy-denied',
      DESCRIBED,
      { 'orders.odps.yaml': `${PRODUCT}# now\n` },
    ],
    // Nobody told of a sunset before: the port of the live product fails because of the contract.
    [
      'refused policy-denied',
      { forEach: 'ports', assert: { sunsetAt: { absent: true } } },
      {
        'orders.odcs.yaml': `${more}slaProperties:\n  - {property: endOfLife, value: 2027-01-01}\n`,
      },
    ],
  ])('%s: %j', (expected, spec, texts) => {
    expect(told(judged(spec, { texts, context: live }))).toBe(expected);
  });

  it('asks all of a product that is new, of contracts that were there too', () => {
    const texts = { 'orders.odps.yaml': PRODUCT };
    const context = { lines: live.lines };
    expect(told(judged(MASKED, { texts, context }))).toBe(
      'refused policy-denied',
    );
  });

  it('asks a contract that no product serves what it can answer, and no more', () => {
    const texts = { 'orders.odcs.yaml': `${CONTRACT}domain: sales\n` };
    expect(told(judged(MASKED, { texts }))).toBe('refused policy-denied');
    const match = { 'spec.lifecycle': 'active' };
    expect(told(judged({ ...MASKED, match }, { texts }))).toBe('accepted');
  });

  it('asks nothing of what belongs to others', () => {
    const { verdicts, state } = judged(MASKED, {
      context: { products: [{ ...live.products[0], sourceId: 'other' }] },
    });
    expect([state, verdicts]).toEqual(['refused', []]);
  });
});
