import fc from 'fast-check';
import { compiledOf, PolicyParts } from './__testUtils__/policiesOf';
import { subjectOf } from './__testUtils__/subjectOf';
import { evaluatePolicies } from './evaluatePolicies';

const PRODUCT = {
  apiVersion: 'v1.0.0',
  kind: 'DataProduct',
  id: 'p',
  name: 'Orders',
  version: '1.0.0',
  status: 'active',
  domain: 'sales',
  outputPorts: Array.from({ length: 6 }, (_, i) => ({
    name: `port_${i}`,
    version: `${1 + (i % 2)}.0.0`,
    ...(i % 3 === 0 && { type: 'tables' }),
  })),
};

const COLUMNS = Array.from({ length: 12 }, (_, i) => ({
  name: `c_${i}`,
  logicalType: i % 3 === 0 ? 'array' : 'string',
  ...(i % 2 === 0 && { classification: i % 4 === 0 ? 'pii' : 'public' }),
  ...(i % 3 === 0 && {
    items: { logicalType: 'string', classification: 'restricted' },
  }),
  ...(i % 5 !== 0 && { description: `Number ${i}.` }),
  ...(i % 4 === 1 && { tags: ['a', 'b'] }),
  required: i % 2 === 1,
  customProperties: [
    ...(i % 3 === 1 ? [{ property: 'since', value: `2026-01-0${i % 9}` }] : []),
    ...(i % 5 === 2 ? [{ property: 'since', value: [i] }] : []),
  ],
}));

const subject = subjectOf(
  {},
  {
    'p.odps.yaml': JSON.stringify(PRODUCT),
    'c.odcs.yaml': JSON.stringify({
      apiVersion: 'v3.1.0',
      kind: 'DataContract',
      id: 'c',
      version: '1.0.0',
      status: 'active',
      domain: 'sales',
      schema: [{ name: 't', properties: COLUMNS }],
    }),
  },
);

/** Tests of which some hold, some do not, and some have no answer. */
const TESTS = {
  columns: [
    { classification: { equals: 'pii' } },
    { classification: { in: ['restricted', 'public'] } },
    { classification: { absent: true } },
    { classification: { notIn: ['pii'] } },
    { description: { exists: true } },
    { description: { matches: '[13579]' } },
    { required: { equals: true }, tags: { exists: true } },
    { tags: { some: { equals: 'a' } } },
    { 'custom.since': { atLeast: '2026-01-05' } },
    { 'custom.since': { exists: true } },
    { line: { atLeast: 1 } },
    { cel: 'item.required' },
    { cel: 'size(item.tags) > 1' },
  ],
  ports: [
    { consumers: { atLeast: 1 } },
    { consumers: { absent: true } },
    { type: { exists: true } },
    { major: { atLeast: 2 } },
    { name: { in: ['port_1', 'port_3'] } },
  ],
};

function spec(forEach: keyof typeof TESTS): fc.Arbitrary<PolicyParts['spec']> {
  const one = fc.constantFrom<object>(...TESTS[forEach]);
  const condition = fc.oneof(
    one,
    fc
      .tuple(
        fc.constantFrom('all', 'any', 'none'),
        fc.array(one, { minLength: 1, maxLength: 3 }),
      )
      .map(([word, members]) => ({ [word]: members })),
    one.map(of => ({ not: of })),
  );
  return fc
    .record(
      { when: condition, assert: condition },
      { requiredKeys: ['assert'] },
    )
    .map(parts => ({ forEach, ...parts }));
}

describe('judgeItems', () => {
  it('says of many at once what each is told by itself', () => {
    const outcomes = new Set<string>();
    fc.assert(
      fc.property(fc.oneof(spec('columns'), spec('ports')), parts => {
        const compiled = compiledOf({ spec: parts });
        expect(compiled.siftAll).toBeDefined();
        const oneByOne = { ...compiled, siftAll: undefined };
        const judged = (policy: typeof compiled) =>
          evaluatePolicies([policy], subject, { point: 'scan' });
        const [verdict] = judged(compiled);
        expect([verdict]).toEqual(judged(oneByOne));
        outcomes.add(verdict.outcome);
        expect(
          evaluatePolicies([compiled, oneByOne, compiled], subject, {
            point: 'scan',
          }),
        ).toEqual([verdict, verdict, verdict]);
      }),
      { numRuns: 500 },
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
