import { CustomProperty, JsonValue } from '../../model';
import { customIndex } from './customIndex';
import { stated } from './stated';

/** What an owner put into a custom property; blank and empty are as good as none. */
export function customValue(
  customs: readonly CustomProperty[] | undefined,
  name: string,
): JsonValue | undefined {
  const value = customs?.[customIndex(customs, name)]?.value;
  return typeof value === 'string' || Array.isArray(value)
    ? stated(value)
    : value ?? undefined;
}
