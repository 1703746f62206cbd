import { JsonObject, JsonValue } from '../../model';
import { isObject } from './equal';
import { setOwn } from '../../read/tree/toJson';

/** Fields that hold what nobody may read in a finding; they should not stand in a document at all. */
const SECRET = /^(?:password|passwd|secret|token|api_?key|private_?key)$/i;
const HIDDEN = '***';

/** The shortest and the longest of them: most names are answered without a search. */
const SHORTEST = 'token'.length;
const LONGEST = 'private_key'.length;

function isSecret(field: string): boolean {
  const { length } = field;
  return length >= SHORTEST && length <= LONGEST && SECRET.test(field);
}

/** The same for the value of one field. */
export function fieldJson(field: string, value: unknown): JsonValue {
  return isSecret(field) ? HIDDEN : jsonOf(value);
}

/**
 * A value of the model as plain JSON; fields that are absent are left out. The
 * model is no deeper than the door lets documents be.
 */
export function jsonOf(value: unknown): JsonValue {
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'number':
      return value;
    case 'object':
      break;
    default:
      return null;
  }
  if (value === null) {
    return null;
  }
  if (Array.isArray(value)) {
    return value.map(jsonOf);
  }
  return isObject(value) ? objectOf(value) : null;
}

function objectOf(value: Record<string, unknown>): JsonObject {
  const object: JsonObject = {};
  for (const key of Object.keys(value)) {
    const inner = value[key];
    if (inner !== undefined) {
      setOwn(object, key, fieldJson(key, inner));
    }
  }
  return object;
}
