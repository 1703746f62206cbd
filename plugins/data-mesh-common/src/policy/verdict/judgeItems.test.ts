import fc from 'fast-check';
import { arbitrarySpec } from './__testUtils__/arbitrarySpec';
import { MANY_ITEMS } from './__testUtils__/manyItems';
import { compiledOf } from './__testUtils__/policiesOf';
import { evaluatePolicies } from './evaluatePolicies';

describe('judgeItems', () => {
  it('says of many at once what each is told by itself', () => {
    const outcomes = new Set<string>();
    fc.assert(
      fc.property(arbitrarySpec, parts => {
        const compiled = compiledOf({ spec: parts });
        expect(compiled.siftAll).toBeDefined();
        const oneByOne = { ...compiled, siftAll: undefined };
        const judged = (policy: typeof compiled) =>
          evaluatePolicies([policy], MANY_ITEMS, { point: 'scan' });
        const [verdict] = judged(compiled);
        expect([verdict]).toEqual(judged(oneByOne));
        outcomes.add(verdict.outcome);
        expect(
          evaluatePolicies([compiled, oneByOne, compiled], MANY_ITEMS, {
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
