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
import { ConditionLeaf, formulaOfCondition } from './order/formulaOfCondition';
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

/** How it is proved; a mutant does one of it wrong. */
interface Proof {
  rows: typeof operatorOf;
  orderOf: typeof conditionOrder;
  /** What a condition is taken for. */
  taken: (condition: Condition) => Condition;
}

const RIGHT: Proof = {
  rows: operatorOf,
  orderOf: conditionOrder,
  taken: condition => condition,
};

/** Wherever one condition is proved to ask for more than another, it lets no more pass. */
function proofsHold(
  operator: Operator,
  { rows, orderOf, taken }: Proof = RIGHT,
) {
  return fc.property(arbitraryPair(operator), ({ kind, ...pair }) => {
    const order = orderOf({
      specOf: itemScope(kind).spec,
      operatorOf: rows,
    });
    fc.pre(
      implies(
        formulaOfCondition(taken(pair.wanted)),
        formulaOfCondition(taken(pair.given)),
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
      const result = fc.check(proofsHold(operator), RUNS);
      expect(fc.defaultReportMessage(result)).toBeUndefined();
    });
  },
);

/** Takes one leaf of a kind for tighter than another, whatever they ask. */
function taking(
  kind: ConditionLeaf['kind'],
  quantity?: string,
): Pick<Proof, 'orderOf'> {
  const isMeant = (leaf: ConditionLeaf) =>
    leaf.kind === kind &&
    (leaf.kind !== 'quantity' || leaf.quantity === quantity);
  return {
    orderOf: vocabulary => {
      const order = conditionOrder(vocabulary);
      return {
        ...order,
        implies: (one, other) =>
          (isMeant(one) && isMeant(other)) || order.implies(one, other),
      };
    },
  };
}

/** Takes conditions that hold others for what they are not. */
function without(kind: 'all' | 'any' | 'none' | 'not') {
  const taken = (condition: Condition): Condition => {
    switch (condition.kind) {
      case 'not': {
        const of = taken(condition.of);
        return kind === 'not' ? of : { ...condition, of };
      }
      case 'all':
      case 'any':
      case 'none': {
        const other = kind === 'all' ? 'any' : 'all';
        const word = condition.kind === kind ? other : condition.kind;
        return { ...condition, kind: word, of: condition.of.map(taken) };
      }
      default:
        return condition;
    }
  };
  return taken;
}

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
        proofsHold(operator, {
          ...RIGHT,
          rows: each => (each === name ? mutant : operatorOf(each)),
        }),
        { numRuns: 2_000 },
      );
      expect(failed).toBe(true);
    },
  );

  it.each<[string, Partial<Proof>]>([
    ['of `every`, which takes all for tighter,', taking('quantity', 'every')],
    ['of `some`, which takes all for tighter,', taking('quantity', 'some')],
    ['of expressions, which takes all for tighter,', taking('cel')],
    ['of `not`, which is not reversed,', { taken: without('not') }],
    ['of `none`, which is taken for `all`,', { taken: without('none') }],
    ['of `any`, which is taken for `all`,', { taken: without('any') }],
    ['of `all`, which is taken for `any`,', { taken: without('all') }],
  ])('%s is caught', (_, mutation) => {
    const [operator] = OPERATORS.filter(({ name }) => name === 'in');
    const { failed } = fc.check(
      proofsHold(operator, { ...RIGHT, ...mutation }),
      { numRuns: 5_000 },
    );
    expect(failed).toBe(true);
  });
});
