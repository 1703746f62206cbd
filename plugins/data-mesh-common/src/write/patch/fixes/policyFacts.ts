import { JsonObject, JsonValue, Problem } from '../../../model';
import { below, isMapping, valueAt } from '../facts/Subject';
import { PatchOperation } from '../PatchOperation';
import { factPlaceOf } from './factPlaceOf';

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
  const operations: PatchOperation[] = [];
  const customs: JsonObject = {};
  for (const [field, value] of Object.entries(set)) {
    const place = factPlaceOf(String(kind), field);
    if (place === undefined) {
      return undefined;
    }
    if ('custom' in place) {
      customs[place.custom] = value;
    } else {
      const [name, inner] = place.field.split('.');
      operations.push(written(item, path, name, inner, value));
    }
  }
  const added = customOperations(item, below(path, CUSTOMS), customs);
  return added && [...operations, ...added];
}

/** ODCS 2 has other words, and no custom properties below the document. */
function isOlder(root: JsonValue): boolean {
  return (
    isMapping(root) &&
    root.kind !== 'DataProduct' &&
    /^v?[12]\./.test(String(root.apiVersion))
  );
}

/** Sets a field, or the field of a field; what is above it is made where it is missing. */
function written(
  item: JsonObject,
  path: string,
  name: string,
  inner: string | undefined,
  value: JsonValue,
): PatchOperation {
  const above = item[name];
  const op = (there: boolean) => (there ? 'set' : 'add');
  if (inner === undefined) {
    const isThere = Object.hasOwn(item, name);
    return { op: op(isThere), path: below(path, name), value };
  }
  return isMapping(above)
    ? {
        op: op(Object.hasOwn(above, inner)),
        path: below(below(path, name), inner),
        value,
      }
    : {
        op: op(Object.hasOwn(item, name)),
        path: below(path, name),
        value: { [inner]: value },
      };
}

/** Entries of a list that may not be there yet; nothing where what is there is no list. */
function customOperations(
  item: JsonObject,
  list: string,
  customs: JsonObject,
): PatchOperation[] | undefined {
  const facts = Object.entries(customs);
  const entries = item[CUSTOMS] ?? [];
  if (facts.length === 0) {
    return [];
  }
  if (!Array.isArray(entries)) {
    return undefined;
  }
  if (entries.length === 0) {
    const value = facts.map(([property, fact]) => ({ property, value: fact }));
    return [
      {
        op: Object.hasOwn(item, CUSTOMS) ? 'set' : 'add',
        path: list,
        value,
      },
    ];
  }
  let { length } = entries;
  return facts.map(([property, value]): PatchOperation => {
    const index = entries.findIndex(
      entry => isMapping(entry) && entry.property === property,
    );
    const found = entries[index];
    if (!isMapping(found)) {
      length += 1;
      const path = `${list}[${length - 1}]`;
      return { op: 'add', path, value: { property, value } };
    }
    const op = Object.hasOwn(found, 'value') ? 'set' : 'add';
    return { op, path: `${list}[${index}].value`, value };
  });
}
