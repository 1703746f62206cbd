import { SchemaProperty } from '../../model';
import { partStating } from './partStating';
import { stated } from './stated';

/** What is said of how a column is protected. */
export type Protection = 'classification' | 'masking' | 'encryptedName';

/** What protects the elements of an array protects the column. */
export function protectionOf(
  property: SchemaProperty,
  field: Protection,
): string | undefined {
  return property.items || property.map
    ? partStating(property, each => stated(each[field]) !== undefined)
        ?.property[field]
    : stated(property[field]);
}
