import { Budget } from '../Budget';
import { ContextPart } from '../items/FieldSpec';
import { Item, Surroundings } from '../items/Item';

/** What an expression says of one item. */
export type ExpressionOutcome =
  | boolean
  | { error: string }
  | { missing: ContextPart };

/** An expression that was checked and compiled once, with what it names. */
export interface CompiledExpression {
  /** Never throws; `error` says why there is no answer, `missing` what nobody looked up. */
  run(scope: ExpressionScope): ExpressionOutcome;
  /** What it reads: `item.masking`, `product.owner`, `domain.kmsKey`, `now`. */
  reads: readonly string[];
}

/** What an expression can name: `item`, its parents by the item, `domain`, `now`. */
export interface ExpressionScope extends Surroundings {
  item: Item;
  /** What the policy may still do for the product; absent where one item is all. */
  budget?: Budget;
}
