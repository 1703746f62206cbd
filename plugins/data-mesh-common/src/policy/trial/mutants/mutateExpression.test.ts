import { mutateExpression } from './mutateExpression';

describe('mutateExpression', () => {
  it.each<[string[], string]>([
    [
      ['a < 1 && b', 'a <= 2 && b', 'a <= 0 && b', 'a <= 1 || b'],
      'a <= 1 && b',
    ],
    [['a != "<= && \\" =="'], 'a == "<= && \\" =="'],
    [["a >= '>'"], "a > '>'"],
    [['a || b', '!a && b'], '!a || b'],
    [['a.exists(x, y)'], 'a.all(x, y)'],
    [['a.all(x, y)'], 'a.exists(x, y)'],
    [['all == exists'], 'all != exists'],
    [['a(11)', 'a(9)'], 'a(10)'],
    [['a[1]'], 'a[0]'],
    [['a(2.5)', 'a(0.5)'], 'a(1.5)'],
    [[], 'a1(x_2, b.c3)'],
    [['now.x(days("P91D"))', 'now.x(days("P89D"))'], 'now.x(days("P90D"))'],
    [["days('4 months')", "days('2 months')"], "days('3 months')"],
    [[], 'days(item.custom.x)'],
    [['re(a, "x") || b'], 're(a, "x") && b'],
    [[], 'has(item.x)'],
    [[], '"not closed <='.concat('"')],
  ])('makes %j of %s', (expected, expression) => {
    expect(mutateExpression(expression).map(each => each.expression)).toEqual(
      expected,
    );
  });
});
