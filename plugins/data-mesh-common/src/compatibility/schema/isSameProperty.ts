import { SchemaProperty } from '../../model';
import { equal } from '../walk/equal';

/**
 * Whether two versions of a property say the same, so that no judge has to be
 * asked: most do. A struct is never the same, because what its fields are
 * depends on the stores of both sides too.
 */
export function isSameProperty(
  before: SchemaProperty,
  after: SchemaProperty,
): boolean {
  return (
    before.properties.length === 0 &&
    after.properties.length === 0 &&
    equal(before, after)
  );
}
