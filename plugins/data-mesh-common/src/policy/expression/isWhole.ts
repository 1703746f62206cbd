import { ASTNode } from '@marcbachmann/cel-js';

const CALLS: ReadonlySet<string> = new Set(['int', 'size']);
const METHODS = /^(?:size|indexOf|lastIndexOf|get[A-Z].*)$/;

/**
 * Whether a part is a whole number of CEL in every run. Numbers of documents are
 * none, and what is made of one of them is none either.
 */
export function isWhole(node: ASTNode): boolean {
  switch (node.op) {
    case 'value':
      return typeof node.args === 'bigint';
    case 'call':
      return CALLS.has(node.args[0]);
    case 'rcall':
      return METHODS.test(node.args[0]);
    case '-_':
      return isWhole(node.args);
    case '+':
    case '-':
    case '*':
    case '/':
      return node.args.every(isWhole);
    case '%':
      return true;
    case '?:':
      return node.args.slice(1).every(isWhole);
    default:
      return false;
  }
}
