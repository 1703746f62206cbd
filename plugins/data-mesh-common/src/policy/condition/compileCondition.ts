import { Budget } from '../Budget';
import { Item } from '../items/Item';
import { Condition } from '../language/Condition';
import { ItemKind } from '../language/ItemKind';
import { compileCheck } from './compileCheck';
import { ConditionResult } from './ConditionResult';

const HOLDS: ConditionResult = { holds: true };

/**
 * A checked condition as one function, which tells why where it does not hold.
 * Throws for a condition that was not checked.
 */
export function compileCondition(
  condition: Condition,
  kind: ItemKind,
): (item: Item) => ConditionResult {
  const { test, explain } = compileCheck(condition, kind);
  return item => {
    const budget = new Budget();
    const truth = test(item, budget);
    if (truth === true) {
      return HOLDS;
    }
    return truth === false
      ? { holds: false, failed: explain(item, budget) }
      : truth;
  };
}
