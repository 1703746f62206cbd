import fc from 'fast-check';
import { sha256 } from '../__testUtils__/readDocuments';
import { policyPlaces } from '../items/policyPlaces';
import { PolicyContext } from '../items/PolicySubject';
import { arbitrarySpec } from './__testUtils__/arbitrarySpec';
import { MANY_ITEMS } from './__testUtils__/manyItems';
import { compiledOf, PolicyParts } from './__testUtils__/policiesOf';
import { CONTRACT } from './__fixtures__/orders.table';
import { subjectOf } from './__testUtils__/subjectOf';
import { told } from './__testUtils__/told';
import { evaluatePolicies } from './evaluatePolicies';
import { EvaluateOptions } from './EvaluateOptions';
import { PolicyVerdict } from './PolicyVerdict';

const now = '2026-03-01T12:00:00Z';
const masked: PolicyParts['spec'] = {
  forEach: 'columns',
  when: { classification: { in: ['restricted'] } },
  assert: { masking: { exists: true } },
};
function verdictOf(
  spec: PolicyParts['spec'],
  context: PolicyContext = { now },
  options: Partial<EvaluateOptions> = {},
): PolicyVerdict {
  const subject = subjectOf(context);
  return evaluatePolicies([compiledOf({ spec })], subject, {
    point: 'publish',
    ...options,
  })[0];
}

describe('evaluatePolicies', () => {
  it('keeps why an item failed', () => {
    const subject = subjectOf({ now });
    const compiled = compiledOf({ spec: masked });
    const [verdict] = evaluatePolicies([compiled], subject, {
      point: 'publish',
      placeOf: policyPlaces(subject),
    });
    expect(verdict).toEqual({
      policy: 'global.example',
      revision: compiled.effective.revision,
      severity: 'high',
      outcome: 'fail',
      counts: { pass: 0, fail: 2, waived: 0, error: 0, 'not-evaluated': 0 },
      enforcement: { fail: 'deny' },
      evidence: [
        {
          outcome: 'fail',
          path: 'orders.email',
          key: expect.stringMatching(/email/),
          document: 'orders.odcs.yaml',
          documentHash: sha256(CONTRACT),
          modelPath: 'schema[0].properties[1]',
          field: 'masking',
          wanted: { exists: true },
          message: 'Mend orders.email',
          enforcement: 'deny',
          at: { line: 12, column: 9 },
        },
        expect.objectContaining({ path: 'orders.phone' }),
      ],
    });
  });

  it.each<[string, PolicyParts['spec'], PolicyContext]>([
    ['fail: 2 fail', masked, {}],
    ['pass: 2 pass', { ...masked, assert: { masking: { absent: true } } }, {}],
    [
      'fail: 1 pass, 2 fail',
      {
        ...masked,
        when: { classification: { exists: true } },
        assert: { classification: { equals: 'public' } },
      },
      {},
    ],
    ['not-applicable', { ...masked, when: { pii: { equals: true } } }, {}],
    [
      'not-applicable',
      {
        ...masked,
        forEach: 'sla',
        when: undefined,
        assert: { property: { exists: true } },
      },
      {},
    ],
    ['not-applicable', { ...masked, match: { 'spec.lifecycle': 'draft' } }, {}],
    ['fail: 2 fail', { ...masked, match: { 'spec.lifecycle': 'active' } }, {}],
    [
      'not-evaluated: 1 not-evaluated',
      { assert: { ownerExists: { equals: true } } },
      {},
    ],
    [
      'fail: 1 fail',
      { assert: { ownerExists: { equals: true } } },
      { catalog: { domains: [], owners: [] } },
    ],
    [
      'not-evaluated: 1 not-evaluated',
      {
        when: { consumerCount: { atMost: 0 } },
        assert: { purpose: { exists: true } },
      },
      {},
    ],
    [
      'not-evaluated: 1 not-evaluated',
      { ...masked, match: { 'spec.owner': 'group:default/x' } },
      {},
    ],
    [
      'not-applicable',
      { ...masked, match: { 'spec.owner': 'group:default/x' } },
      { catalog: { domains: [], owners: [] } },
    ],
    [
      'not-evaluated: 1 not-evaluated',
      {
        ...masked,
        match: { $not: { 'spec.consumes': { $contains: 'dataproduct:a/b' } } },
      },
      {},
    ],
  ])('is %s for %j in %j', (expected, spec, context) => {
    expect(told(verdictOf(spec, context))).toBe(expected);
  });

  it('tells what it needed and was not there', () => {
    const { evidence, enforcement } = verdictOf({
      assert: { ownerExists: { equals: true } },
    });
    expect(evidence).toEqual([
      expect.objectContaining({
        outcome: 'not-evaluated',
        path: 'Orders',
        missing: 'catalog',
        reason:
          'This needs the catalog, which was not asked or does not answer.',
      }),
    ]);
    expect(enforcement).toEqual({ 'not-evaluated': 'deny' });
  });

  it('knows nothing of a match where contracts come without their product', () => {
    const subject = subjectOf({ now }, { 'orders.odcs.yaml': CONTRACT });
    const [matching, open] = evaluatePolicies(
      [
        compiledOf({
          spec: { ...masked, match: { 'spec.type': 'source-aligned' } },
        }),
        compiledOf({ spec: masked }),
      ],
      subject,
      { point: 'check' },
    );
    expect(told(matching)).toBe('not-evaluated: 1 not-evaluated');
    expect(matching.evidence[0]).toMatchObject({
      path: 'c-1',
      document: 'orders.odcs.yaml',
      documentHash: sha256(CONTRACT),
      missing: 'product',
    });
    expect(told(open)).toBe('fail: 2 fail');
  });

  it('warns of what had failed before and denies what is new', () => {
    const rollout = {
      effectiveFrom: '2026-02-15',
      graceDays: 30,
      existing: 'baseline',
    };
    const [known] = verdictOf(masked).evidence;
    const baseline = new Map([['global.example', new Set([known.key])]]);
    const { enforcement, evidence } = verdictOf(
      { ...masked, rollout },
      { now },
      { baseline },
    );
    expect(enforcement).toEqual({ fail: 'deny' });
    expect(
      evidence.map(each => [each.path, each.enforcement, each.baselined]),
    ).toEqual([
      ['orders.email', 'warn', true],
      ['orders.phone', 'deny', undefined],
    ]);
  });

  it('spares nothing yet while the policy is to come', () => {
    const [known] = verdictOf(masked).evidence;
    const { evidence } = verdictOf(
      {
        ...masked,
        rollout: { effectiveFrom: '2026-04-01', existing: 'baseline' },
      },
      { now },
      { baseline: new Map([['global.example', new Set([known.key])]]) },
    );
    expect(
      evidence.map(each => [each.path, each.enforcement, each.baselined]),
    ).toEqual([
      ['orders.email', 'warn', undefined],
      ['orders.phone', 'warn', undefined],
    ]);
  });

  it('says from when it denies', () => {
    const rollout = { effectiveFrom: '2026-04-01' };
    const { outcome, inForceFrom, enforcement } = verdictOf({
      ...masked,
      rollout,
    });
    expect({ outcome, inForceFrom, enforcement }).toEqual({
      outcome: 'fail',
      inForceFrom: '2026-04-01T00:00:00.000Z',
      enforcement: { fail: 'warn' },
    });
  });

  it('counts all and tells as many as asked for', () => {
    const verdict = verdictOf(masked, { now }, { mostEvidence: 1 });
    expect(told(verdict)).toBe('fail: 2 fail');
    expect(verdict.evidence).toHaveLength(1);
  });

  it('says the same of policies in any order, and of each alone', () => {
    const subject = subjectOf({ now });
    const policies = [
      compiledOf({ id: 'global.a', spec: masked }),
      compiledOf({
        id: 'global.b',
        spec: { assert: { purpose: { exists: true } } },
      }),
      compiledOf({
        id: 'global.c',
        spec: { assert: { ownerExists: { equals: true } } },
      }),
      compiledOf({
        id: 'global.d',
        spec: { forEach: 'ports', assert: { major: { atLeast: 1 } } },
      }),
    ];
    const options: EvaluateOptions = { point: 'scan' };
    const alone = policies.map(
      policy => evaluatePolicies([policy], subject, options)[0],
    );
    fc.assert(
      fc.property(
        fc.shuffledSubarray(policies, { minLength: policies.length }),
        shuffled => {
          const verdicts = evaluatePolicies(shuffled, subject, options);
          expect(verdicts).toEqual(
            shuffled.map(policy => alone[policies.indexOf(policy)]),
          );
        },
      ),
    );
  });

  it('says the same of drawn policies in any order, with whatever else is asked', () => {
    const options: EvaluateOptions = { point: 'scan' };
    const outcomes = new Set<string>();
    fc.assert(
      fc.property(
        fc.array(arbitrarySpec, { minLength: 2, maxLength: 6 }),
        fc.infiniteStream(fc.nat()),
        (specs, ranks) => {
          const policies = specs.map((spec, index) =>
            compiledOf({ id: `global.p${index}`, spec }),
          );
          const alone = specs.map((spec, index) => {
            const own = compiledOf({ id: `global.p${index}`, spec });
            return evaluatePolicies([own], MANY_ITEMS, options)[0];
          });
          const order = [...policies.keys()]
            .map(index => ({ index, rank: ranks.next().value }))
            .sort((one, other) => one.rank - other.rank)
            .map(({ index }) => index);
          const verdicts = evaluatePolicies(
            order.map(index => policies[index]),
            MANY_ITEMS,
            options,
          );
          expect(verdicts).toEqual(order.map(index => alone[index]));
          verdicts.forEach(({ outcome }) => outcomes.add(outcome));
        },
      ),
      { numRuns: 200 },
    );
    expect([...outcomes].sort()).toEqual([
      'error',
      'fail',
      'not-applicable',
      'not-evaluated',
      'pass',
    ]);
  });
});
