import { ASTNode } from '@marcbachmann/cel-js';

/** Methods that answer with a part or a copy of what they are called on. */
const COPIES = new Set([
  'substring',
  'lowerAscii',
  'upperAscii',
  'trim',
  'filter',
]);

/**
 * Whether what a part makes holds one of the entries that are looked at. To add
 * such things would double them with every entry.
 */
export function growsFrom(node: ASTNode, entries: readonly string[]): boolean {
  switch (node.op) {
    case 'id':
      return entries.includes(node.args);
    case '.':
    case '[]':
      return growsFrom(node.args[0], entries);
    case 'rcall':
      return COPIES.has(node.args[0]) && growsFrom(node.args[1], entries);
    case 'call':
      return (
        node.args[0] === 'string' &&
        node.args[1].some(each => growsFrom(each, entries))
      );
    case 'list':
    case '?:':
    case '+':
      return node.args.some(each => growsFrom(each, entries));
    default:
      return false;
  }
}
