import { patternsIn, WrittenPattern } from '../../expression/patternsIn';
import { Changes } from './Changes';
import { firstChanges } from './firstChanges';
import { joinChanges } from './joinChanges';
import { mutatePattern } from './mutatePattern';

/** An expression in which one word was replaced by another. */
export interface ExpressionMutation {
  expression: string;
  word: string;
  /** Empty where the word is gone. */
  instead: string;
  /** The pattern that remains of the one that had the word. */
  leaves?: string;
}

const INSTEAD: ReadonlyMap<string, string> = new Map([
  ['<=', '<'],
  ['>=', '>'],
  ['<', '<='],
  ['>', '>='],
  ['==', '!='],
  ['!=', '=='],
  ['&&', '||'],
  ['||', '&&'],
]);
/** Asked of the entries of a list. */
const QUANTITIES: ReadonlyMap<string, string> = new Map([
  ['.all', '.exists'],
  ['.exists', '.all'],
]);
/**
 * A duration that is written out, texts, in which nothing else is changed,
 * operators, quantities, and what may be a number.
 */
const TOKENS =
  /\bdays\(\s*(?:"[^"\\]*"|'[^'\\]*')\s*\)|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|<=|>=|==|!=|&&|\|\||<|>|!|\.(?:all|exists)(?=\s*\()|\.?\b\w+(?:\.\d+)?/g;
const FIRST_NUMBER = /\d+/;
const NUMBER = /^\d+(?:\.\d+)?$/;
const MOST = 50;
/** Patterns that fit every text and none. */
const CONSTANTS = ['.*', '$.'];

/**
 * Each comparison, `&&`, `||`, `!`, `all` and `exists` of an expression in its
 * turn, each number and duration that is written out moved by one, and each
 * pattern of `re` without one of its parts, and as one that fits all or nothing.
 */
export function mutateExpression(
  expression: string,
): Changes<ExpressionMutation> {
  const words = [...expression.matchAll(TOKENS)].flatMap(
    ({ 0: word, index }): ExpressionMutation[] =>
      insteadOf(word).map(instead => ({
        expression:
          expression.slice(0, index) +
          instead +
          expression.slice(index + word.length),
        word,
        instead,
      })),
  );
  const inPatterns = joinChanges(
    patternsIn(expression).map(each => mutateWritten(expression, each)),
  );
  const { tried, left } = firstChanges([...words, ...inPatterns.tried], MOST);
  return { tried, left: left + inPatterns.left };
}

function mutateWritten(
  expression: string,
  { pattern, start, end }: WrittenPattern,
): Changes<ExpressionMutation> {
  const written = (other: string) =>
    expression.slice(0, start) + JSON.stringify(other) + expression.slice(end);
  const { tried, left } = mutatePattern(pattern);
  return {
    tried: [
      ...CONSTANTS.filter(other => other !== pattern).map(instead => ({
        expression: written(instead),
        word: pattern,
        instead,
      })),
      ...tried.map(({ pattern: leaves, gone }) => ({
        expression: written(leaves),
        word: gone,
        instead: '',
        leaves,
      })),
    ],
    left,
  };
}

function insteadOf(word: string): string[] {
  const other = word === '!' ? '' : INSTEAD.get(word) ?? QUANTITIES.get(word);
  if (other !== undefined) {
    return [other];
  }
  return NUMBER.test(word) || word.startsWith('days(') ? moved(word) : [];
}

/** Below 0 there is nothing to count. */
function moved(word: string): string[] {
  const [digits = '0'] = FIRST_NUMBER.exec(word) ?? [];
  return [1, -1]
    .map(step => Number(digits) + step)
    .filter(number => FIRST_NUMBER.test(word) && number >= 0)
    .map(number => word.replace(FIRST_NUMBER, String(number)));
}
