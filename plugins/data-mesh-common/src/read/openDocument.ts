import { parseTree } from './parseTree';
import { LineIndex } from './text/LineIndex';
import { TreeNode } from './tree/TreeNode';

/**
 * The tree of a document that was read before, for questions about places;
 * `undefined` where it cannot be parsed or is over the limits of the door.
 */
export function openDocument(
  content: Uint8Array | string,
): { root: TreeNode; lines: LineIndex } | undefined {
  const { text, root } = parseTree(content);
  return root && text !== undefined
    ? { root, lines: new LineIndex(text) }
    : undefined;
}
