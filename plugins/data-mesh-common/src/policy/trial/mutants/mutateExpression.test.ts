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
    [
      ['re(a, "x") || b', 're(a, ".*") && b', 're(a, "$.") && b'],
      're(a, "x") && b',
    ],
    [
      [
        're(a, ".*")',
        're(a, "$.")',
        're(a, "\\\\d+$")',
        're(a, "^\\\\d$")',
        're(a, "^\\\\d+")',
      ],
      "re(a, '^\\\\d+$')",
    ],
    [
      ['re(a, r"^\\d")', '!re(a, ".*")', '!re(a, "$.")', '!re(a, "\\\\d")'],
      '!re(a, r"^\\d")',
    ],
    [['re(a, ".*")', 're(a, ".")'], 're(a, "$.")'],
    [
      [
        'x.exists(y, re(y, "a"))',
        'x.all(y, re(y, ".*"))',
        'x.all(y, re(y, "$."))',
      ],
      'x.all(y, re(y, "a"))',
    ],
    [[], 'glob(a, "^b")'],
    [[], 'has(item.x)'],
    [[], '"not closed <='.concat('"')],
  ])('makes %j of %s', (expected, expression) => {
    const { tried, left } = mutateExpression(expression);
    expect(tried.map(each => each.expression)).toEqual(expected);
    expect(left).toBe(0);
  });

  it('changes of a long expression only the first words, and counts the others', () => {
    const long = Array.from({ length: 40 }, () => 'a < 1').join(' || ');
    const { tried, left } = mutateExpression(`re(a, "^b") || ${long}`);
    expect(tried).toHaveLength(50);
    // Of each test three and of each `||` one, and three of the pattern.
    expect(left).toBe(40 * 3 + 40 + 3 - 50);
  });
});
