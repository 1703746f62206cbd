import { openDocument } from './openDocument';
import { parsePath, Step } from './path';
import { LineIndex, Place } from './text/LineIndex';
import { entryOf, TreeNode } from './tree/TreeNode';

/**
 * Finds where paths stand in a document, for findings that were stored without
 * line and column. A key is found at the key, an item at its beginning; what
 * does not exist, at the innermost part that does. A document that cannot be
 * parsed has no places.
 *
 * @public
 */
export function locate(
  content: Uint8Array | string,
  paths: Iterable<string>,
): Map<string, Place> {
  const opened = openDocument(content);
  return opened ? locateIn(opened, paths) : new Map();
}

/** As {@link locate}, in a document that is open. */
export function locateIn(
  { root, lines }: { root: TreeNode; lines: LineIndex },
  paths: Iterable<string>,
): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const path of paths) {
    const steps = parsePath(path);
    if (steps) {
      places.set(path, lines.place(offsetOf(root, steps)));
    }
  }
  return places;
}

function offsetOf(root: TreeNode, steps: readonly Step[]): number {
  let node = root;
  let offset = root.start;
  for (const step of steps) {
    if (node.kind === 'map') {
      const entry = entryOf(node, String(step));
      if (!entry) {
        return offset;
      }
      offset = entry.start;
      node = entry.node;
    } else if (node.kind === 'list' && typeof step === 'number') {
      const item = node.items[step];
      if (!item) {
        return offset;
      }
      offset = item.start;
      node = item;
    } else {
      return offset;
    }
  }
  return offset;
}
