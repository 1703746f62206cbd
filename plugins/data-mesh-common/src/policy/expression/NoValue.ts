import { ContextPart } from '../items/FieldSpec';
import { ExpressionOutcome } from './CompiledExpression';

/** Thrown where a field is read that has no value an expression could go on with. */
export class NoValue extends Error {
  constructor(readonly outcome: Exclude<ExpressionOutcome, boolean>) {
    super('error' in outcome ? outcome.error : outcome.missing);
  }

  static missing(part: ContextPart): NoValue {
    return new NoValue({ missing: part });
  }
}
