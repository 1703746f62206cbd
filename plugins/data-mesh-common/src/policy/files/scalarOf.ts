import { entryOf, MapNode } from '../../read/tree/TreeNode';

/** A value of the outermost level with its offset; undefined where there is none. */
export function scalarOf(
  root: MapNode,
  key: string,
): { text: string; start: number } | undefined {
  const node = entryOf(root, key)?.node;
  return node?.kind === 'scalar' && node.value !== null ? node : undefined;
}
