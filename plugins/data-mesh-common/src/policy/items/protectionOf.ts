import { SchemaProperty } from '../../model';
import { partStating } from './partStating';
import { stated } from './stated';

/**
 * What is said of how a column is protected: what protects the elements of an
 * array protects the column.
 *
 * @param of - reads the field; one that is named in a variable is found slower
 */
export function protectionOf(
  property: SchemaProperty,
  of: (property: SchemaProperty) => string | undefined,
): string | undefined {
  const own = stated(of(property));
  if (own !== undefined || !(property.items || property.map)) {
    return own;
  }
  const part = partStating(property, each => stated(of(each)) !== undefined);
  return part && of(part.property);
}
