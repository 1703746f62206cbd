import { JsonObject, JsonValue } from '../../model';
import { setOwn } from '../../read/tree/toJson';

/** What the model knows beside what is written. */
const ONLY_OF_THE_MODEL: ReadonlySet<string> = new Set(['requiredStated']);

const VERSION: ReadonlySet<string> = new Set(['text', 'semver', 'major']);

/**
 * A value of the model as an owner would write it: without lists and mappings
 * that are empty and without marks that are not set, which every part of the
 * model has.
 */
export function plainValue(value: JsonValue): JsonValue {
  if (Array.isArray(value)) {
    return value.map(plainValue);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  if (isVersion(value)) {
    return value.text;
  }
  const result: JsonObject = {};
  for (const [key, inner] of Object.entries(value)) {
    const plain = plainValue(inner);
    if (!ONLY_OF_THE_MODEL.has(key) && !isNothing(plain)) {
      setOwn(result, key, plain);
    }
  }
  return result;
}

/** A version, which the model takes apart. */
function isVersion(value: JsonObject): value is { text: string } {
  return (
    typeof value.text === 'string' &&
    Object.keys(value).every(key => VERSION.has(key))
  );
}

function isNothing(value: JsonValue): boolean {
  return (
    value === false ||
    (typeof value === 'object' &&
      value !== null &&
      Object.keys(value).length === 0)
  );
}
