import fc from 'fast-check';
import { itemScope } from '../condition/FieldScope';
import { Condition } from '../language/Condition';
import { DataPolicy, DataPolicyOverlay } from '../language/DataPolicy';
import { Operator } from '../operators/Operator';
import { OPERATORS, operatorOf } from '../operators/operators.table';
import { arbitraryPair, ConditionPair } from './__testUtils__/arbitraryPair';
import { isGood, outcomeOf } from './__testUtils__/outcomeOf';
import { policyText, readPolicy } from './__testUtils__/policyTexts';
import { applyOverlay } from './applyOverlay';
import { effectivePolicyOf } from './effectivePolicyOf';
import { conditionOrder } from './order/conditionOrder';
import { formulaOfCondition } from './order/formulaOfCondition';
import { implies } from './order/implies';

/** Documents per operator. */
const RUNS = { numRuns: process.env.MESHSTAGE_LONG ? 10_000 : 1_000 };

const template = readPolicy(policyText({ assert: { path: { exists: true } } }));
const described: Condition = {
  kind: 'test',
  field: 'description',
  operator: 'exists',
  wanted: true,
  at: { line: 1, column: 1 },
};

/** A policy and its overlay of which the conditions stand in one part. */
function pairIn(
  part: 'when' | 'assert',
  { kind, given, wanted }: ConditionPair,
): { policy: DataPolicy; overlay: DataPolicyOverlay } {
  return {
    policy: {
      ...template,
      forEach: kind,
      assert: described,
      tighten: { allow: ['when', 'assert'] },
      [part]: given,
    },
    overlay: {
      of: template.id,
      domain: 'sales',
      set: { [part]: wanted },
      places: new Map(),
    },
  };
}

/** Wherever one condition is proved to ask for more than another, it lets no more pass. */
function proofsHold(operator: Operator, rows: typeof operatorOf) {
  return fc.property(arbitraryPair(operator), ({ kind, ...pair }) => {
    const order = conditionOrder({
      specOf: itemScope(kind).spec,
      operatorOf: rows,
    });
    fc.pre(
      implies(
        formulaOfCondition(pair.wanted),
        formulaOfCondition(pair.given),
        order,
      ),
    );
    const policy = { ...template, forEach: kind };
    const says = (condition: Condition, values: (typeof pair.items)[0]) =>
      outcomeOf({ policy, when: [], assert: [condition] }, [values]);
    const more = pair.items.filter(
      values =>
        says(pair.wanted, values) === 'pass' &&
        says(pair.given, values) === 'fail',
    );
    expect(more).toEqual([]);
  });
}

describe.each(OPERATORS.map(operator => [operator.name, operator] as const))(
  '%s',
  (_, operator) => {
    it.each(['assert', 'when'] as const)(
      'never lets pass by an overlay in %s what the policy does not',
      part => {
        fc.assert(
          fc.property(arbitraryPair(operator), pair => {
            const { policy, overlay } = pairIn(part, pair);
            const given = effectivePolicyOf(policy);
            const result = applyOverlay(given, overlay);
            fc.pre('policy' in result);
            const before = outcomeOf(given, pair.items);
            const after =
              'policy' in result
                ? outcomeOf(result.policy, pair.items)
                : before;
            expect(isGood(after) && !isGood(before)).toBe(false);
          }),
          RUNS,
        );
      },
    );

    it('lets nothing more pass than what it is proved to be tighter than', () => {
      const result = fc.check(proofsHold(operator, operatorOf), RUNS);
      expect(fc.defaultReportMessage(result)).toBeUndefined();
    });
  },
);

describe('a mutated order', () => {
  // Those that want nothing but `true` have no order that could be wrong.
  const ordered = OPERATORS.filter(
    ({ name }) => !['exists', 'absent', 'unique'].includes(name),
  );

  it.each(ordered.map(operator => [operator.name, operator] as const))(
    'of %s, which takes all for tighter, is caught',
    (name, operator) => {
      const mutant: Operator = { ...operator, compare: () => 'tighter' };
      const { failed } = fc.check(
        proofsHold(operator, each =>
          each === name ? mutant : operatorOf(each),
        ),
        { numRuns: 2_000 },
      );
      expect(failed).toBe(true);
    },
  );
});
