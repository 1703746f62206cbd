import { JsonValue } from '../../../model';
import { PatchOperation } from '../PatchOperation';
import { below, isMapping, Subject, valueAt } from './Subject';

/** Sets a field where it is there, else adds it behind the first of some siblings that is. */
export function putField(
  { root }: Subject,
  path: string,
  field: string,
  value: JsonValue,
  behind: readonly string[] = [],
): PatchOperation {
  const parent = valueAt(root, path);
  const fields: ReadonlySet<string> = new Set(
    isMapping(parent) ? Object.keys(parent) : [],
  );
  const target = below(path, field);
  return fields.has(field)
    ? { op: 'set', path: target, value }
    : {
        op: 'add',
        path: target,
        value,
        after: behind.find(key => fields.has(key)),
      };
}
