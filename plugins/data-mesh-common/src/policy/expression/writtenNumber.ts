import { ASTNode } from '@marcbachmann/cel-js';

/** The whole number that is written there, with its sign, and not reckoned. */
export function writtenNumber(node: ASTNode | undefined): bigint | undefined {
  if (node?.op === '-_') {
    const number = writtenNumber(node.args);
    return number === undefined ? undefined : -number;
  }
  return node?.op === 'value' && typeof node.args === 'bigint'
    ? node.args
    : undefined;
}
