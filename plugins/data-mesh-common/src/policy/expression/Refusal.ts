import { ASTNode } from '@marcbachmann/cel-js';

/** Thrown within the reading of an expression and caught where it starts: why it is refused. */
export class Refusal extends Error {
  constructor(readonly problem: string, readonly offset?: number) {
    super(problem);
  }
}

/** Ends the reading of an expression at a part of it. */
export function refuse(problem: string, { start }: ASTNode): never {
  throw new Refusal(problem, start);
}
