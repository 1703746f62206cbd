import { ASTNode, parse } from '@marcbachmann/cel-js';
import { isCelError } from './celProblem';
import { textOf } from './readMember';

/** A pattern of `re` as it is written out in an expression. */
export interface WrittenPattern {
  pattern: string;
  /** Of the text in its quotation marks. */
  start: number;
  end: number;
}

/** The patterns that an expression asks texts for, in their order; none where it cannot be read. */
export function patternsIn(expression: string): WrittenPattern[] {
  const found: WrittenPattern[] = [];
  const visit = (node: ASTNode) => {
    if (node.op === 'call' && node.args[0] === 're') {
      const [, literal] = node.args[1];
      const pattern = literal && textOf(literal);
      if (pattern !== undefined) {
        const { end } = literal;
        // `r"\d"` begins with its first letter.
        const isRaw = /[rR]/.test(expression.charAt(literal.start - 1));
        const start = literal.start - (isRaw ? 1 : 0);
        found.push({ pattern, start, end });
      }
    }
    if (node.op !== 'value') {
      nodesIn(node.args).forEach(visit);
    }
  };
  try {
    visit(parse(expression).ast);
  } catch (error) {
    if (!isCelError(error)) {
      throw error;
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

function nodesIn(parts: unknown): ASTNode[] {
  if (Array.isArray(parts)) {
    return parts.flatMap(nodesIn);
  }
  return isNode(parts) ? [parts] : [];
}

function isNode(part: unknown): part is ASTNode {
  return typeof part === 'object' && part !== null && 'op' in part;
}
