/** What an expression says of one item. */
export type ExpressionOutcome = boolean | { error: string };

/** An expression that was checked and compiled once, with what it names. */
export interface CompiledExpression {
  /** Never throws; `error` says why there is no answer. */
  run(scope: ExpressionScope): ExpressionOutcome;
  /** Fields of the item and of its parents that it reads, `item.masking`, `product.owner`. */
  reads: readonly string[];
}

/** What an expression can name: `item`, its parents, `domain`, `now`. */
export interface ExpressionScope {
  [name: string]: unknown;
}
