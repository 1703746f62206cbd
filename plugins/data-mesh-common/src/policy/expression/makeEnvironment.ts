import { Environment } from '@marcbachmann/cel-js/evaluator';
import { ARITHMETIC } from './arithmetic.table';
import { CEL_TYPES } from './celTypes.table';
import { daysOf } from './daysOf';
import { ExpressionReading } from './ExpressionReading';
import { MAX_NESTING, MAX_PARTS } from './expressionLimits';
import { NOW } from './scopeFields';
import { INSTANT, wholeInstant } from './wholeInstant';

/**
 * The functions of an expression; the things that it names come with
 * `registerThings`, when they are known. Each expression has an environment of
 * its own, so that its patterns are nobody else's.
 */
export function makeEnvironment({ patterns }: ExpressionReading): Environment {
  const environment = new Environment({
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
    .registerOperator('double in list<int>', isIn)
    // Where the type is known in the run only, the library finds two that fit.
    .registerOperator('dyn<double> in dyn<list<int>>', isIn)
    .registerFunction('days(string): google.protobuf.Duration', text =>
      orThrow(daysOf(text)),
    )
    .registerFunction(`${INSTANT}(string): ${CEL_TYPES.date}`, text =>
      orThrow(wholeInstant(text)),
    )
    .registerFunction('re(string, string): bool', (text, pattern) =>
      orThrow(patterns.re.get(pattern)?.test(text)),
    )
    .registerFunction('glob(string, string): bool', (text, pattern) =>
      orThrow(patterns.glob.get(pattern)?.test(text)),
    );
  for (const [operator, reckon] of ARITHMETIC) {
    const mixed = (one: number | bigint, other: number | bigint) =>
      reckon(Number(one), Number(other));
    environment
      .registerOperator(`double ${operator} int: double`, mixed)
      .registerOperator(`int ${operator} double: double`, mixed);
  }
  return environment;
}

function isIn(number: number, numbers: readonly bigint[]): boolean {
  return numbers.some(each => isSame(number, each));
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
