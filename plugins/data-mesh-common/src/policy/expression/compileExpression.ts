import { ParseResult } from '@marcbachmann/cel-js';
import { ItemKind } from '../language/ItemKind';
import {
  CompiledExpression,
  ExpressionOutcome,
  ExpressionProblem,
  ExpressionScope,
} from './CompiledExpression';
import { Cost, stepsOf } from './Cost';
import { ExpressionReading } from './ExpressionReading';
import { Refusal } from './Refusal';
import { celError, celProblem, isCelError, typeWords } from './celProblem';
import { MAX_EXPRESSION, MAX_STEPS } from './expressionLimits';
import { makeContext } from './makeContext';
import { makeEnvironment } from './makeEnvironment';
import { planReads } from './planReads';
import { readPart } from './readPart';
import { NOW, scopeFields } from './scopeFields';

/**
 * Compiles a CEL expression about items of a kind: checked against their fields
 * and types, without anything that could run for long. It answers with true or
 * false. Only the fields that it names are ever got of an item.
 */
export function compileExpression(
  expression: string,
  kind: ItemKind,
): CompiledExpression | ExpressionProblem {
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
    readsNow: false,
    written: 0,
  };
  const program = makeEnvironment(reading).parse(expression);
  const cost = readPart(program.ast, [], reading);
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
  return compiled(expression, program, reading, cost);
}

function compiled(
  expression: string,
  program: ParseResult,
  { reads, readsNow, written }: ExpressionReading,
  cost: Cost,
): CompiledExpression {
  const planned = planReads(reads);

  function run(scope: ExpressionScope): ExpressionOutcome {
    const context = makeContext(planned, readsNow, scope);
    if (!('values' in context)) {
      return context;
    }
    const steps = stepsOf(cost, context.entries + written);
    if (steps > MAX_STEPS) {
      return {
        error: `With lists of ${context.entries} entries this expression takes up to ${steps} steps; ${MAX_STEPS} are allowed.`,
      };
    }
    try {
      const answer: unknown = program(context.values);
      return typeof answer === 'boolean'
        ? answer
        : { error: 'The expression did not answer with true or false.' };
    } catch (error) {
      return { error: celError(expression, error) };
    }
  }

  return { run, reads: [...reads.keys(), ...(readsNow ? [NOW] : [])] };
}
