import { Environment } from '@marcbachmann/cel-js/evaluator';
import { CEL_TYPES } from './celTypes.table';
import { daysOf } from './daysOf';
import { ExpressionReading } from './ExpressionReading';
import { MAX_NESTING, MAX_PARTS } from './expressionLimits';
import { NOW } from './scopeFields';

/**
 * The functions of an expression; the things that it names come with
 * `registerThings`, when they are known. Each expression has an environment of
 * its own, so that its patterns are nobody else's.
 */
export function makeEnvironment({ patterns }: ExpressionReading): Environment {
  return new Environment({
    unlistedVariablesAreDyn: false,
    limits: {
      maxAstNodes: MAX_PARTS,
      maxDepth: MAX_NESTING,
      maxListElements: MAX_PARTS,
      maxMapEntries: 0,
      maxCallArguments: 4,
    },
  })
    .registerVariable(NOW, CEL_TYPES.date)
    .registerOperator('double == int', isSame)
    .registerOperator('double in list<int>', (number, numbers: bigint[]) =>
      numbers.some(each => isSame(number, each)),
    )
    .registerFunction('days(string): google.protobuf.Duration', text =>
      orThrow(daysOf(text)),
    )
    .registerFunction('re(string, string): bool', (text, pattern) =>
      orThrow(patterns.re.get(pattern)?.test(text)),
    )
    .registerFunction('glob(string, string): bool', (text, pattern) =>
      orThrow(patterns.glob.get(pattern)?.test(text)),
    );
}

/** Numbers of documents are doubles and those written in expressions mostly are not. */
function isSame(number: number, whole: bigint): boolean {
  return Number.isInteger(number) && BigInt(number) === whole;
}

/** Within an expression, what has no answer is thrown. */
function orThrow<T>(outcome: T | { error: string }): T {
  if (typeof outcome === 'object' && outcome !== null && 'error' in outcome) {
    throw new Error(outcome.error);
  }
  return outcome;
}
