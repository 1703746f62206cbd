import { mutatePattern } from './mutatePattern';

describe('mutatePattern', () => {
  it.each<[string[], string]>([
    [['a$', '^a'], '^a$'],
    [['a\\z', '\\Aa'], '\\Aa\\z'],
    [['id\\b', '\\bid'], '\\bid\\b'],
    [['b', 'a'], 'a|b'],
    [['x(?:bb|c)d', 'x(?:a|c)d', 'x(?:a|bb)d'], 'x(?:a|bb|c)d'],
    [['x(?P<n>b)$', 'x(?P<n>a)$', 'x(?P<n>a|b)'], 'x(?P<n>a|b)$'],
    [['(a)b', '(|a)b', '(^)b'], '(^|a)b'],
    [['x(a)y', 'x()y'], 'x(|a)y'],
    [['xab'], 'xa?b'],
    [['xab'], 'xa*?b'],
    [['xab'], 'xa+b'],
    [['xab'], 'xa{2,5}b'],
    [['[a-z]b'], '[a-z]{3}b'],
    [['x(ab?)y', 'x(ab)*y'], 'x(ab?)*y'],
    [['(?i:)a+(?i)b', '(?i:^)a(?i)b'], '(?i:^)a+(?i)b'],
  ])('makes %j of %s', (expected, pattern) => {
    const { tried, left } = mutatePattern(pattern);
    expect(tried.map(each => each.pattern)).toEqual(expected);
    expect(left).toBe(0);
  });

  it.each([
    ['is nothing without it', '^'],
    ['has no such part', 'abc'],
    ['only takes them for themselves', '\\^[$|^+]\\$\\Q^|$\\E\\x{24}\\+'],
    ['says the same twice', 'x(a|a)y'],
    ['has to be there once', 'xa{1}y'],
  ])('makes nothing of one that %s', (_, pattern) => {
    expect(mutatePattern(pattern)).toEqual({ tried: [], left: 0 });
  });

  it.each<[string[], string]>([
    // Wherever it is found, one of them is.
    [[], 'ab+'],
    [[], 'a{1,}b'],
    [['a+b'], 'a+b?'],
    [['firstname'], 'first|firstname'],
    [['(a|c)b'], '(a||c)b'],
    [['^.a$', '^.*a'], '^.*a$'],
  ])('finds only %j in %s, where the rest is the same', (expected, pattern) => {
    const { tried } = mutatePattern(pattern);
    expect(tried.map(each => each.pattern)).toEqual(expected);
  });

  it('says what is gone', () => {
    const { tried } = mutatePattern('^(a|b|c)d?$');
    expect(tried.map(each => each.gone)).toEqual([
      '^',
      'a|',
      '|b',
      '|c',
      '?',
      '$',
    ]);
  });

  it('counts what is not tried of a long one', () => {
    const { tried, left } = mutatePattern(
      Array.from({ length: 40 }, (_, i) => `^${i}`).join('|'),
    );
    expect(tried).toHaveLength(50);
    expect(left).toBe(30);
  });
});
