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
/** Texts, in which nothing is an operator, then operators. */
const TOKENS = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|<=|>=|==|!=|&&|\|\||<|>/g;
const MOST = 50;

/** Each comparison and each `&&` and `||` of an expression in its turn. */
export function mutateExpression(expression: string): ExpressionMutation[] {
  return [...expression.matchAll(TOKENS)]
    .flatMap(({ 0: word, index }) => {
      const instead = INSTEAD.get(word);
      return instead === undefined
        ? []
        : [
            {
              expression:
                expression.slice(0, index) +
                instead +
                expression.slice(index + word.length),
              word,
              instead,
            },
          ];
    })
    .slice(0, MOST);
}
