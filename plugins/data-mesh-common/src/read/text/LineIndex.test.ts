import { LineIndex } from './LineIndex';

describe('LineIndex', () => {
  it.each<[string, number, [number, number]]>([
    ['', 0, [1, 1]],
    ['ab', 1, [1, 2]],
    ['ab', 2, [1, 3]],
    ['a\nb', 2, [2, 1]],
    ['a\r\nb', 3, [2, 1]],
    ['a\rb', 2, [2, 1]],
    ['a\n', 2, [2, 1]],
    // Behind the end.
    ['', 5, [1, 1]],
    ['ab', 9, [1, 3]],
    ['a\n', 9, [2, 1]],
  ])('%j at %i is line and column %j', (text, offset, [line, column]) => {
    expect(new LineIndex(text).place(offset)).toEqual({ line, column });
  });
});
