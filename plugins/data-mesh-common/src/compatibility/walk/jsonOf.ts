import { JsonObject, JsonValue } from '../../model';
import { setOwn } from '../../read/tree/toJson';

/** Fields that hold what nobody may read in a finding; they should not stand in a document at all. */
const SECRET = /^(?:password|passwd|secret|token|api_?key|private_?key)$/i;
const HIDDEN = '***';

/** The same for the value of one field. */
export function fieldJson(field: string, value: unknown): JsonValue {
  return SECRET.test(field) ? HIDDEN : jsonOf(value);
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
  const object: JsonObject = {};
  for (const [key, inner] of Object.entries(value)) {
    if (inner !== undefined) {
      setOwn(object, key, SECRET.test(key) ? HIDDEN : jsonOf(inner));
    }
  }
  return object;
}
