import { Condition } from '../../language/Condition';
import { Formula, grouped, negated } from './Formula';

/** A condition that holds no other by `all`, `any`, `none` or `not`. */
export type ConditionLeaf = Exclude<
  Condition,
  { kind: 'all' | 'any' | 'none' | 'not' }
>;

/** A condition as logic. */
export function formulaOfCondition(
  condition: Condition,
): Formula<ConditionLeaf> {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return grouped(condition.kind, condition.of.map(formulaOfCondition));
    case 'none':
      return grouped(
        'all',
        condition.of.map(member => negated(formulaOfCondition(member))),
      );
    case 'not':
      return negated(formulaOfCondition(condition.of));
    default:
      return { kind: 'literal', negated: false, leaf: condition };
  }
}
