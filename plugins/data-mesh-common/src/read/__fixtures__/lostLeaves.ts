import { JsonValue } from '../../model';
import { parseEvents } from '../tree/parseEvents';
import { buildTree } from '../tree/buildTree';
import { DEFAULT_LIMITS } from '../limits';
import { Report } from '../Report';
import { TreeNode } from '../tree/TreeNode';

/**
 * Texts and numbers of a document that its model does not hold, each as often
 * as it is missing. A leaf that stands twice must be there twice. Flags, nulls
 * and empty texts are left out: a model is full of them by default.
 */
export function lostLeaves(text: string, model: unknown): string[] {
  const found = new Map<string, number>();
  count(model as JsonValue, found);
  const { events } = parseEvents(text, DEFAULT_LIMITS);
  const root = events && buildTree(events, text, new Report(text));
  const lost: string[] = [];
  for (const leaf of root ? leavesOf(root) : []) {
    const spelling = leaf.find(form => (found.get(form) ?? 0) > 0);
    if (spelling === undefined) {
      lost.push(leaf[0]);
    } else {
      found.set(spelling, (found.get(spelling) ?? 0) - 1);
    }
  }
  return lost;
}

/** As written and as its value would be written. */
function leavesOf(root: TreeNode): string[][] {
  const leaves: string[][] = [];
  const open: TreeNode[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.kind === 'list') {
      open.push(...node.items);
    } else if (node.kind === 'map') {
      open.push(...node.entries.map(entry => entry.node));
    } else if (
      typeof node.value !== 'boolean' &&
      node.text !== '' &&
      node.value !== null
    ) {
      leaves.push([node.text, String(node.value)]);
    }
  }
  return leaves;
}

function count(value: JsonValue | undefined, found: Map<string, number>): void {
  if (Array.isArray(value)) {
    value.forEach(item => count(item, found));
  } else if (value !== null && typeof value === 'object') {
    Object.values(value).forEach(item => count(item, found));
  } else if (typeof value === 'string' || typeof value === 'number') {
    const key = String(value);
    found.set(key, (found.get(key) ?? 0) + 1);
  }
}
