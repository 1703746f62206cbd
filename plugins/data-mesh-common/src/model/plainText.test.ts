import fc from 'fast-check';
import { plainText } from './plainText';
import { quoted } from './quoted';

describe('plainText', () => {
  it.each([
    ['one line', ' one\n\tline '],
    ['abc def', 'abc\u202edef'],
    ['a b c', 'a b c'],
    ['a b', 'a  b'],
    ['a', 'a '],
    ['a', ' a'],
    ['', ' '],
    ['', ''],
    ['!~', '!~'],
    ['a b', 'a\u007fb'],
    ['a b', 'a\u001fb'],
    ['a b', 'a\u00a0b'],
    ['', '\u200b\u0000'],
    ['مبيعات 24', 'مبيعات 24'],
    ['👨‍👩‍👧', '👨‍👩‍👧'],
    ['0123456789', '0123456789'],
    ['012345678…', '01234567890'],
    ['01234567…', '01234567👍👍'],
    ['01234567…', '01234567 90ab'],
  ])('is %j for %j', (line, text) => {
    expect(plainText(text, 10)).toBe(line);
  });

  it('is never longer than asked, never broken, and stays as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.integer({ min: 1, max: 40 }),
        (text, max) => {
          const line = plainText(text, max);
          expect(line.length).toBeLessThanOrEqual(max);
          expect(line).not.toMatch(/\p{Surrogate}/u);
          expect(plainText(line, max)).toBe(line);
        },
      ),
    );
  });
});

describe('quoted', () => {
  it.each([
    ['"a b"', 'a\nb'],
    ['"42"', 42],
    ['""', undefined],
    [`"${'x'.repeat(79)}…"`, 'x'.repeat(1_000_000)],
  ])('is %j', (text, value) => {
    expect(quoted(value)).toBe(text);
  });
});
