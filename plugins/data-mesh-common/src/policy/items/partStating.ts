import { SchemaProperty } from '../../model';
import { ColumnPart, partsOf } from './partsOf';

/** The column, or the first of its parts, that states something. */
export function partStating(
  column: SchemaProperty,
  states: (property: SchemaProperty) => boolean,
): ColumnPart | undefined {
  if (states(column)) {
    return { property: column, at: '' };
  }
  return column.items || column.map
    ? partsOf(column).find(({ property }) => states(property))
    : undefined;
}
