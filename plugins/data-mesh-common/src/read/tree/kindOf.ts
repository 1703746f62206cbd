import { TreeNode } from './TreeNode';

/** What a value is, in words. */
export function kindOf(node: TreeNode): string {
  if (node.kind !== 'scalar') {
    return node.kind === 'list' ? 'a list' : 'a mapping';
  }
  switch (typeof node.value) {
    case 'string':
      return 'text';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    default:
      return 'nothing';
  }
}
