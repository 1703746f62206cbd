import { JsonObject, JsonValue, Problem } from '../../../model';
import { below, isMapping, valueAt } from '../facts/Subject';
import { PatchOperation } from '../PatchOperation';
import { factPlaceOf } from './factPlaceOf';
import { fieldOperations, put } from './fieldOperations';

const CUSTOMS = 'customProperties';

/** What a policy proposes, written where the standard has a place for it; all of it or nothing. */
export function policyFacts(
  { path, data: { kind, set } }: Problem,
  root: JsonValue,
): PatchOperation[] | undefined {
  const item = path === '' ? root : valueAt(root, path);
  if (isOlder(root) || !isMapping(item) || !isMapping(set)) {
    return undefined;
  }
  const fields = new Map<string, JsonValue>();
  const customs = new Map<string, JsonValue>();
  for (const [field, value] of Object.entries(set)) {
    const place = factPlaceOf(String(kind), field);
    if (place === undefined) {
      return undefined;
    }
    if ('custom' in place) {
      customs.set(place.custom, value);
    } else {
      fields.set(place.field, value);
    }
  }
  const written = fieldOperations(item, path, fields);
  const added = customOperations(item, path, customs);
  return written && added && [...written, ...added];
}

/** ODCS 2 has other words, and no custom properties below the document. */
function isOlder(root: JsonValue): boolean {
  return (
    isMapping(root) &&
    root.kind !== 'DataProduct' &&
    /^v?[12]\./.test(String(root.apiVersion))
  );
}

/**
 * Entries of a list that may not be there yet; nothing where what is there is
 * no list, or has one of them twice: nobody can tell which one counts.
 */
function customOperations(
  item: JsonObject,
  path: string,
  customs: ReadonlyMap<string, JsonValue>,
): PatchOperation[] | undefined {
  const list = below(path, CUSTOMS);
  const entries = item[CUSTOMS] ?? [];
  if (customs.size === 0) {
    return [];
  }
  if (!Array.isArray(entries)) {
    return undefined;
  }
  if (entries.length === 0) {
    const value = [...customs].map(([property, fact]) => ({
      property,
      value: fact,
    }));
    return put(item, path, CUSTOMS, value);
  }
  const operations: PatchOperation[] = [];
  let { length } = entries;
  for (const [property, value] of customs) {
    const isNamed = (entry: JsonValue) =>
      isMapping(entry) && String(entry.property) === property;
    const index = entries.findIndex(isNamed);
    const found = entries[index];
    if (index !== entries.findLastIndex(isNamed)) {
      return undefined;
    }
    if (isMapping(found)) {
      operations.push(...put(found, `${list}[${index}]`, 'value', value));
    } else {
      operations.push({
        op: 'add',
        path: `${list}[${length}]`,
        value: { property, value },
      });
      length += 1;
    }
  }
  return operations;
}
