import { JsonValue } from '../../../model';
import { diffLines } from '../../text/diffLines';
import { PatchOperation } from '../PatchOperation';

/**
 * Gives what stands at a path another value. Of a list, only the items that
 * differ are touched, so that the others keep what the owner wrote beside them:
 *
 *     tags: [a, b]   to   [b, c]   removes the first and adds one behind
 */
export function valueOperations(
  path: string,
  before: JsonValue,
  value: JsonValue,
): PatchOperation[] {
  if (!Array.isArray(before) || !Array.isArray(value)) {
    return [{ op: 'set', path, value }];
  }
  const changes = diffLines(before.map(asLine), value.map(asLine));
  if (!changes.some(({ kind }) => kind === 'same')) {
    return [{ op: 'set', path, value }];
  }
  // From the end, so that no item moves before its turn; then from the start.
  const removed = changes.flatMap((change): PatchOperation[] =>
    change.kind === 'removed'
      ? [{ op: 'remove', path: `${path}[${change.before}]` }]
      : [],
  );
  const added = changes.flatMap((change): PatchOperation[] =>
    change.kind === 'added'
      ? [
          {
            op: 'add',
            path: `${path}[${change.after}]`,
            value: value[change.after],
          },
        ]
      : [],
  );
  return [...removed.reverse(), ...added];
}

function asLine(item: JsonValue): string {
  return JSON.stringify(item);
}
