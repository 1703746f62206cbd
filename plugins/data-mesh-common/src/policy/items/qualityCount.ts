import { SchemaProperty } from '../../model';
import { partsOf } from './partsOf';

/** Quality rules of a column and of what it holds. */
export function qualityCount(column: SchemaProperty): number {
  return column.items || column.map
    ? partsOf(column).reduce(
        (sum, { property }) => sum + property.quality.length,
        0,
      )
    : column.quality.length;
}
