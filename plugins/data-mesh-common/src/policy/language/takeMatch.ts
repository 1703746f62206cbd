import { JsonObject } from '../../model';
import { TreeNode } from '../../read/tree/TreeNode';
import { readMatch } from '../match/readMatch';
import { json, Take } from './takes';

/** A filter predicate over the entity of a product, whose paths and operators are known. */
export const takeMatch: Take<JsonObject> = (node, reading) => {
  const match = json(node, reading);
  const read = match && readMatch(match);
  if (!read || 'test' in read) {
    return match;
  }
  for (const { keys, problem } of read.problems) {
    const { start } = nodeAt(node, keys);
    const before = reading.steps.length;
    reading.steps.push(...keys);
    reading.find('policy-match-invalid', start, { reason: problem });
    reading.steps.length = before;
  }
  return undefined;
};

/** The node that some keys lead to, or the last on the way. */
function nodeAt(root: TreeNode, keys: readonly (string | number)[]): TreeNode {
  let node = root;
  for (const key of keys) {
    const next =
      node.kind === 'map'
        ? node.entries.find(entry => entry.key === key)?.node
        : node.kind === 'list' && typeof key === 'number'
        ? node.items[key]
        : undefined;
    if (!next) {
      return node;
    }
    node = next;
  }
  return node;
}
