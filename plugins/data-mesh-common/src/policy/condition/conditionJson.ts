import { JsonObject } from '../../model';
import { Condition } from '../language/Condition';

/** A condition as it can be written, for evidence. */
export function conditionJson(condition: Condition): JsonObject {
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'none':
      return { [condition.kind]: condition.of.map(conditionJson) };
    case 'not':
      return { not: conditionJson(condition.of) };
    case 'cel':
      return { cel: condition.expression };
    case 'quantity':
      return of(condition.field, {
        [condition.quantity]: conditionJson(condition.of),
      });
    default:
      return of(condition.field, { [condition.operator]: condition.wanted });
  }
}

/** An element of a list has no name. */
function of(field: string, wanted: JsonObject): JsonObject {
  return field === '' ? wanted : { [field]: wanted };
}
