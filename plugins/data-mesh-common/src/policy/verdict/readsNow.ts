import { compileExpression } from '../expression/compileExpression';
import { NOW } from '../expression/scopeFields';
import { Condition } from '../language/Condition';
import { ItemKind } from '../language/ItemKind';

/** Whether an expression in a condition about items of a kind compares with the time. */
export function readsNow(condition: Condition, kind: ItemKind): boolean {
  switch (condition.kind) {
    case 'cel': {
      const compiled = compileExpression(condition.expression, kind);
      return 'reads' in compiled && compiled.reads.includes(NOW);
    }
    case 'test':
    case 'quantity':
      return false;
    case 'not':
      return readsNow(condition.of, kind);
    default:
      return condition.of.some(member => readsNow(member, kind));
  }
}
