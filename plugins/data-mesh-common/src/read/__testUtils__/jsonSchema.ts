import { JsonObject, JsonValue } from '../../model';

/** A JSON Schema, or a part of one. */
export type Schema = JsonObject;

/** Schemas that hold for a place as well. */
export function partsOf(schema: Schema): Schema[] {
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap(key =>
    Array.isArray(schema[key]) ? schema[key].filter(isObject) : [],
  );
  return isObject(schema.if) && isObject(schema.then)
    ? [...parts, { if: schema.if, then: schema.then }]
    : parts;
}

/** Follows a reference; what stands beside it holds, too. */
export function resolve(root: Schema, schema: Schema): Schema {
  if (typeof schema.$ref !== 'string') {
    return schema;
  }
  let target: JsonValue = root;
  for (const step of schema.$ref.replace(/^#\//, '').split('/')) {
    target = objectOf(target)[step] ?? {};
  }
  return { ...resolve(root, objectOf(target)), ...schema, $ref: '' };
}

/** A mapping, or an empty one. */
export function objectOf(value: JsonValue | undefined): JsonObject {
  return isObject(value) ? value : {};
}

/** Whether a value is a mapping. */
export function isObject(value: JsonValue | undefined): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
