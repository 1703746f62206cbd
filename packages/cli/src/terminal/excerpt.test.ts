import { coloursOf } from './colours';
import { excerpt, linesOf } from './excerpt';

const plain = coloursOf(false);

function shown(text: string, place: { line?: number; column?: number }) {
  return excerpt(linesOf(text), place, plain, plain.error);
}

describe('a line of a document', () => {
  it.each([
    [
      'a line with its mark',
      ['     2 | b: 1', '       |    ^'],
      'a\nb: 1',
      2,
      4,
    ],
    [
      'tabs as wide as one character',
      ['     1 |  b', '       |  ^'],
      '\tb',
      1,
      2,
    ],
    ['no line that is empty', [], 'a\n  \n', 2, 1],
    ['no line that is not there', [], 'a', 9, 1],
    ['a line alone without a column', ['     1 | a'], 'a', 1, undefined],
    ['a column behind the end', ['     1 | a', '       |  ^'], 'a', 1, 99],
    ['lines of old Macs', ['     2 | b', '       | ^'], 'a\rb', 2, 1],
    [
      'no sequence of an escape',
      ['     1 | \ufffd[1m', '       | ^'],
      '\u001b[1m',
      1,
      1,
    ],
  ])('shows %s', (_, expected, text, line, column) => {
    expect(shown(text, { line, column })).toEqual(expected);
  });

  it('is cut around the place when it is long', () => {
    const text = `${'x'.repeat(500)}HERE${'y'.repeat(500)}`;
    const [line, mark] = shown(text, { line: 1, column: 501 });
    expect(line).toMatch(/^ {5}1 \| \.{3}x+HEREy+\.{3}$/);
    expect(line.length).toBeLessThan(120);
    expect(mark.indexOf('^')).toBe(line.indexOf('HERE'));
  });
});
