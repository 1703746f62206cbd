import { JsonObject } from '../../model';
import { Step } from '../../read/path';
import { entryOf, TreeNode } from '../../read/tree/TreeNode';
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
function nodeAt(root: TreeNode, keys: readonly Step[]): TreeNode {
  let node = root;
  for (const key of keys) {
    const next = childOf(node, key);
    if (!next) {
      return node;
    }
    node = next;
  }
  return node;
}

function childOf(node: TreeNode, key: Step): TreeNode | undefined {
  if (node.kind === 'map') {
    return entryOf(node, String(key))?.node;
  }
  return node.kind === 'list' ? node.items[Number(key)] : undefined;
}
