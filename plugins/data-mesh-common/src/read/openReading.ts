import { DocumentReading } from './DocumentReading';
import { openDocument } from './openDocument';
import { LineIndex } from './text/LineIndex';
import { TreeNode } from './tree/TreeNode';

const TREE = Symbol('tree');

/** A reading with the tree that it was made from, for as long as it lives. */
interface WithTree extends DocumentReading {
  readonly [TREE]?: TreeNode;
}

/** Keeps the tree of a reading where neither wires nor stores see it. */
export function keepTree(reading: DocumentReading, root: TreeNode): void {
  Object.defineProperty(reading, TREE, { value: root });
}

/** As `openDocument`, of a text that was read; parsed again only where its tree was not kept. */
export function openReading(
  reading: WithTree,
): { root: TreeNode; lines: LineIndex } | undefined {
  const { text, [TREE]: root } = reading;
  if (text === undefined) {
    return undefined;
  }
  return root ? { root, lines: new LineIndex(text) } : openDocument(text);
}
