/**
 * The document as a tree that still knows where everything stands. Aliases
 * share nodes, so the tree is a graph without cycles; whoever walks it relies
 * on the limits of the door (depth, nodes with aliases counted each time).
 */
export type TreeNode = ScalarNode | ListNode | MapNode;

/** Text, number, boolean or null. */
export interface ScalarNode {
  kind: 'scalar';
  /** What JSON would carry; a number that would change is kept as its text. */
  value: string | number | boolean | null;
  /** As written, quotes and escapes undone. */
  text: string;
  /** Offset of the first character, quotes included. */
  start: number;
}

/** A sequence. */
export interface ListNode {
  kind: 'list';
  items: TreeNode[];
  start: number;
}

/** A mapping, keys unique, in the order of the document. */
export interface MapNode {
  kind: 'map';
  entries: MapEntry[];
  start: number;
}

/** A key with its value; `start` is the offset of the key. */
export interface MapEntry {
  key: string;
  start: number;
  node: TreeNode;
}

/** The value of a key; for single questions, not for loops over keys. */
export function entryOf(map: MapNode, key: string): MapEntry | undefined {
  for (const entry of map.entries) {
    if (entry.key === key) {
      return entry;
    }
  }
  return undefined;
}
