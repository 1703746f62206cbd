import { excerptLines } from './excerptLines';

const TEN = Array.from({ length: 10 }, (_, i) => `line ${i + 1}`).join('\n');
const numbers = (text: string, line: number) =>
  excerptLines(text, line).map(({ number }) => number);

describe('excerptLines', () => {
  it.each<[number[], string, number]>([
    [[2, 3, 4, 5, 6, 7, 8], TEN, 5],
    [[1, 2, 3, 4], TEN, 1],
    [[7, 8, 9, 10], TEN, 10],
    [[7, 8, 9, 10], TEN, 4_000],
    [[1, 2, 3, 4], TEN, 0],
    [[1], '', 1],
    [[1, 2, 3], 'a\r\nb\rc', 2],
  ])('are %j', (expected, text, line) => {
    expect(numbers(text, line)).toEqual(expected);
  });

  it('have the text of their line', () => {
    expect(excerptLines('a\r\nb\rc', 2)[1]).toEqual({ number: 2, text: 'b' });
  });
});
