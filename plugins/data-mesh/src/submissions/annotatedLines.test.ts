import { aProblem } from '../__testUtils__/submissions';
import { annotatedLines } from './annotatedLines';

function rows(text: string, ...lines: (number | undefined)[]): string[] {
  return annotatedLines(
    text,
    lines.map(line =>
      aProblem({ line, severity: line === 2 ? 'warning' : 'error' }),
    ),
  ).map(row =>
    row.kind === 'line'
      ? `${row.number}:${row.text}${row.severity ? ` (${row.severity})` : ''}`
      : `problem ${row.index}`,
  );
}

describe('annotatedLines', () => {
  it.each<[string, string[], string, (number | undefined)[]]>([
    ['no problem', ['1:a', '2:b'], 'a\nb', []],
    [
      'a problem below its line',
      ['1:a', '2:b (warning)', 'problem 0', '3:c'],
      'a\nb\nc',
      [2],
    ],
    [
      'two at one line, in order',
      ['1:a (error)', 'problem 0', 'problem 1', '2:b'],
      'a\nb',
      [1, 1],
    ],
    ['one without line on top', ['problem 0', '1:a'], 'a', [undefined]],
    [
      'one behind the end at the last line',
      ['1:a', '2:b (error)', 'problem 0'],
      'a\nb',
      [99],
    ],
    ['every kind of line end', ['1:a', '2:b', '3:c', '4:'], 'a\r\nb\rc\n', []],
    ['an empty text', ['1:'], '', []],
  ])('shows %s', (_title, expected, text, lines) => {
    expect(rows(text, ...lines)).toEqual(expected);
  });
});
