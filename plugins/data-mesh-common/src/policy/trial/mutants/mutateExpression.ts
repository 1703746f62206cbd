/** An expression in which one word was replaced by another. */
export interface ExpressionMutation {
  expression: string;
  word: string;
  instead: string;
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

/**
 * Each comparison, `&&`, `||`, `!`, `all` and `exists` of an expression in its
 * turn, and each number and duration that is written out moved by one.
 */
export function mutateExpression(expression: string): ExpressionMutation[] {
  return [...expression.matchAll(TOKENS)]
    .flatMap(({ 0: word, index }) =>
      insteadOf(word).map(instead => ({
        expression:
          expression.slice(0, index) +
          instead +
          expression.slice(index + word.length),
        word,
        instead,
      })),
    )
    .slice(0, MOST);
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
