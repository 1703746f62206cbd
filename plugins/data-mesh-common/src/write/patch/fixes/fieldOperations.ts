import { JsonObject, JsonValue } from '../../../model';
import { below, isMapping } from '../facts/Subject';
import { PatchOperation } from '../PatchOperation';
import { valueOperations } from './valueOperations';

/**
 * Writes fields of the standard into an item, by their names or, as in
 * `description.purpose`, those of a mapping in it; that one is made where it is
 * missing. `undefined` where something else is in its place.
 */
export function fieldOperations(
  item: JsonObject,
  path: string,
  fields: ReadonlyMap<string, JsonValue>,
): PatchOperation[] | undefined {
  const operations: PatchOperation[] = [];
  const within = new Map<string, JsonObject>();
  for (const [field, value] of fields) {
    const [name, inner] = field.split('.');
    if (inner === undefined) {
      operations.push(...put(item, path, name, value));
    } else {
      within.set(name, { ...within.get(name), [inner]: value });
    }
  }
  for (const [name, inners] of within) {
    const above = item[name] ?? {};
    if (isMapping(above) && Object.keys(above).length > 0) {
      const place = below(path, name);
      for (const [inner, value] of Object.entries(inners)) {
        operations.push(...put(above, place, inner, value));
      }
    } else if (isMapping(above) || typeof above === 'string') {
      // A description that is a text is read as the purpose.
      const purpose = typeof above === 'string' && { purpose: above };
      operations.push(...put(item, path, name, { ...purpose, ...inners }));
    } else {
      return undefined;
    }
  }
  return operations;
}

/** Sets a field, or adds it where it is not there yet. */
export function put(
  parent: JsonObject,
  path: string,
  field: string,
  value: JsonValue,
): PatchOperation[] {
  const target = below(path, field);
  return Object.hasOwn(parent, field)
    ? valueOperations(target, parent[field], value)
    : [{ op: 'add', path: target, value }];
}
