import { DocumentReading } from './DocumentReading';
import { openDocument } from './openDocument';
import { LineIndex } from './text/LineIndex';
import { TreeNode } from './tree/TreeNode';

/**
 * Trees of readings that were asked to keep them, for as long as these live.
 * Beside the readings, which go over wires and into stores.
 */
const trees = new WeakMap<DocumentReading, TreeNode>();

/** Keeps the tree that a reading was made from. */
export function keepTree(reading: DocumentReading, root: TreeNode): void {
  trees.set(reading, root);
}

/** As `openDocument`, of a text that was read; parsed again only where its tree was not kept. */
export function openReading(
  reading: DocumentReading,
): { root: TreeNode; lines: LineIndex } | undefined {
  const { text } = reading;
  if (text === undefined) {
    return undefined;
  }
  const root = trees.get(reading);
  return root ? { root, lines: new LineIndex(text) } : openDocument(text);
}
