import { ParseResult } from '@marcbachmann/cel-js';
import { ItemKind } from '../language/ItemKind';
import { PlacedProblem } from '../placedReason';
import { CompiledExpression } from './CompiledExpression';
import { ExpressionReading } from './ExpressionReading';
import { NoValue } from './NoValue';
import { Refusal } from './Refusal';
import { celError, celProblem, isCelError, typeWords } from './celProblem';
import { MAX_EXPRESSION } from './expressionLimits';
import { ExpressionContext, makeContext } from './makeContext';
import { makeEnvironment } from './makeEnvironment';
import { readPart } from './readPart';
import { registerThings } from './registerThings';
import { scopeFields } from './scopeFields';

/**
 * Compiles a CEL expression about items of a kind: checked against their fields
 * and types, without anything that could run for long. It answers with true or
 * false. Only the fields that it names are ever got of an item.
 */
export function compileExpression(
  expression: string,
  kind: ItemKind,
): CompiledExpression | PlacedProblem {
  if (expression.length > MAX_EXPRESSION) {
    return {
      problem: `An expression has at most ${MAX_EXPRESSION} characters, this one has ${expression.length}.`,
    };
  }
  try {
    return compile(expression, kind);
  } catch (error) {
    if (error instanceof Refusal) {
      const { problem, offset } = error;
      return { problem, ...(offset !== undefined && { offset }) };
    }
    if (isCelError(error)) {
      return celProblem(error);
    }
    throw error;
  }
}

function compile(expression: string, kind: ItemKind): CompiledExpression {
  const reading: ExpressionReading = {
    scope: scopeFields(kind),
    reads: new Map(),
    patterns: { re: new Map(), glob: new Map() },
    matching: [],
    readsNow: false,
    written: 0,
  };
  const environment = makeEnvironment(reading);
  const program = environment.parse(expression);
  const cost = readPart(program.ast, [], reading);
  if (reading.reads.size === 0 && !reading.readsNow) {
    throw new Refusal(
      'This expression names nothing of the item, so it would always answer the same.',
    );
  }
  const classes = registerThings(environment, reading);
  const { error, type = '' } = program.check();
  if (error) {
    throw error;
  }
  if (type !== 'bool' && type !== 'dyn') {
    throw new Refusal(
      `An expression answers with true or false, this one with ${typeWords(
        type,
      )}.`,
    );
  }
  return compiled(expression, program, makeContext(reading, classes, cost));
}

function compiled(
  expression: string,
  program: ParseResult,
  { reads, contextOf }: ExpressionContext,
): CompiledExpression {
  return {
    reads,
    run: scope => {
      try {
        const answer: unknown = program(contextOf(scope));
        return typeof answer === 'boolean'
          ? answer
          : { error: 'The expression did not answer with true or false.' };
      } catch (error) {
        return error instanceof NoValue
          ? error.outcome
          : { error: celError(expression, error) };
      }
    },
  };
}
