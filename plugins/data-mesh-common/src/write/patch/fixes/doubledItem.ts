import { JsonValue, Problem } from '../../../model';
import { PatchOperation } from '../PatchOperation';
import { valueAt } from '../facts/Subject';
import { sameJson } from '../sameJson';

/** An item that says the same as one before it is removed; one that says something else is not. */
export function doubledItem(
  { path }: Problem,
  root: JsonValue,
): PatchOperation[] | undefined {
  const [, list, index] = /^(.*)\[(\d+)\]$/.exec(path) ?? [];
  const items = list === undefined ? undefined : valueAt(root, list);
  if (!Array.isArray(items)) {
    return undefined;
  }
  const at = Number(index);
  const isSaid = items.slice(0, at).some(item => sameJson(item, items[at]));
  return isSaid ? [{ op: 'remove', path }] : undefined;
}
