import { Condition } from '../language/Condition';

/** The field that a condition speaks of first, for the place of what failed; empty where it names none. */
export function fieldIn(condition: Condition): string {
  switch (condition.kind) {
    case 'test':
    case 'quantity':
      return condition.field;
    case 'not':
      return fieldIn(condition.of);
    case 'cel':
      return '';
    default:
      return condition.of.map(fieldIn).find(field => field !== '') ?? '';
  }
}
