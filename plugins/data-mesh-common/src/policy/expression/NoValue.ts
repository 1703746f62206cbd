import { USED_UP } from '../Budget';
import { ContextPart } from '../items/FieldSpec';
import { ExpressionOutcome } from './CompiledExpression';

/** Thrown where a field is read that has no value an expression could go on with. */
export class NoValue extends Error {
  constructor(readonly outcome: Exclude<ExpressionOutcome, boolean>) {
    super('error' in outcome ? outcome.error : outcome.missing);
  }

  /** The policy has taken all that it may for the product. */
  static usedUp(): NoValue {
    return new NoValue(USED_UP);
  }

  static missing(part: ContextPart): NoValue {
    return new NoValue({ missing: part });
  }
}
