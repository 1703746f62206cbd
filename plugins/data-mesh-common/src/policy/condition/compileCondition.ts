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
    const truth = test(item);
    if (truth === true) {
      return HOLDS;
    }
    return truth === false ? { holds: false, failed: explain(item) } : truth;
  };
}
