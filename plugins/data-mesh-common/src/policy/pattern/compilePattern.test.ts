import { PatternOutcome } from './CompiledPattern';
import { compilePattern } from './compilePattern';

/** What the pattern says of the text; its problem where it has none to say. */
function answer(pattern: string, text: string): PatternOutcome | string {
  const compiled = compilePattern(pattern);
  return 'problem' in compiled ? compiled.problem : compiled.test(text);
}

describe('compilePattern', () => {
  const PII = '(^|_)(email|phone|ssn)($|_)';

  it.each<[boolean, string, string]>([
    [true, PII, 'email'],
    [true, PII, 'customer_email_hash'],
    [false, PII, 'emails'],
    [false, PII, ''],
    [true, 'b', 'abc'],
    [false, '^b$', 'abc'],
    [true, '(?i)EMAIL', 'my email'],
    [false, 'EMAIL', 'my email'],
    [false, 'a.c', 'a\nc'],
    [true, '(?s)a.c', 'a\nc'],
    [false, '^b', 'a\nb'],
    [true, '(?m)^b', 'a\nb'],
    [true, '^\\p{L}+$', 'Größe'],
    [true, '^.$', '😀'],
    [true, '\\bid\\b', 'the id of it'],
    [false, '\\bid\\b', 'idle'],
    [true, '(?P<year>[0-9]{4})-', '2026-01'],
    [true, '[(?=]', 'a='],
    [true, '^__proto__$', '__proto__'],
    [true, '^constructor$', 'constructor'],
  ])('says %p of %j in %j', (expected, pattern, text) => {
    expect(answer(pattern, text)).toBe(expected);
    // And again, now from memory.
    const compiled = compilePattern(pattern);
    const outcomes =
      'test' in compiled && [1, 2, 3].map(() => compiled.test(text));
    expect(outcomes).toEqual([expected, expected, expected]);
  });

  it.each<[RegExp, string]>([
    [
      /^A pattern has at most 200 characters, this one has 201\.$/,
      'a'.repeat(201),
    ],
    [/^A pattern has at most 200 characters/, '('.repeat(1_000_000)],
    [/^An empty pattern fits every text\.$/, ''],
    [/RE2 syntax: .*missing closing \)/, '(a'],
    [/RE2 syntax: .*\[a/, '[a'],
    [/RE2 syntax: .*\*/, '*'],
    [/neither look-around/, 'a(?=b)'],
    [/neither look-around/, 'a(?!b)'],
    [/neither look-around/, '(?<=a)b'],
    [/neither look-around/, '(?<!a)b'],
    [/nor back references/, '(a)\\1'],
    [/too large|RE2 syntax: .*repeat/, '((a{30}){30}){30}'],
    [/too large|RE2 syntax: .*repeat/, '(((((a{9}){9}){9}){9}){9}){9}'],
    // Not even compiled: that would take half a second each.
    [/far too many steps/, `${'('.repeat(90)}${')'.repeat(90)}{1000}`],
    [/far too many steps/, `${'('.repeat(90)}${')'.repeat(90)}{1,1000}`],
    [/far too many steps/, `(${'()'.repeat(80)}){1000}{`],
    [/RE2 syntax: .*repeat/, 'a{1001}'],
  ])('refuses with %p', (expected, pattern) => {
    expect(answer(pattern, '')).toEqual(expect.stringMatching(expected));
  });

  it.each([
    '^[a-z0-9]([a-z0-9.-]{1,253})[a-z0-9]$',
    '^(\\d{1,3}\\.){3}\\d{1,3}$',
    '([\\]{1000}\\[]{0,99}\\{1000\\}){3}',
    '(?i)(^|_)(e[-_]?mail|phone|ssn|iban)(_\\d{1,2})?($|_)',
    '[[:alpha:]{9}]{400}',
    '\\p{Greek}{400}\\x{1F600}{400}',
  ])('takes %j, which is large and not too large', pattern => {
    expect(compilePattern(pattern)).toHaveProperty('test');
  });

  it('takes a pattern of 200 characters and a text of 10,000', () => {
    expect(answer('a'.repeat(200), 'a'.repeat(10_000))).toBe(true);
  });

  it('does not look at a longer text, whether it would fit or not', () => {
    expect(answer('a', 'a'.repeat(10_001))).toEqual({
      error: 'The text has 10001 characters; patterns look at 10000 at most.',
    });
  });

  it.each([
    '^(a+)+$',
    '^(a|a)*$',
    '^(a|aa)+$',
    '(.*)(.*)(.*)(.*)(.*)(.*)$b',
    '(a?){50}a{50}$b',
    '(x+x+)+y',
    '\\b(a+)+\\b$b',
    '([ab]*a[ab]{14}){2}c',
  ])('answers %j on a hostile text in no time', pattern => {
    const compiled = compilePattern(pattern);
    const start = performance.now();
    const outcome =
      'test' in compiled && compiled.test(`${'a'.repeat(9_999)}!`);
    expect(outcome).toBe(false);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
