import { mutateExpression } from './mutateExpression';

describe('mutateExpression', () => {
  it.each<[string[], string]>([
    [['a < 1 && b', 'a <= 1 || b'], 'a <= 1 && b'],
    [['a != "<= && \\" =="'], 'a == "<= && \\" =="'],
    [["a >= '>'"], "a > '>'"],
    [['!a && b'], '!a || b'],
    [[], 'has(item.x)'],
    [[], '"not closed <='.concat('"')],
  ])('makes %j of %s', (expected, expression) => {
    expect(mutateExpression(expression).map(each => each.expression)).toEqual(
      expected,
    );
  });
});
