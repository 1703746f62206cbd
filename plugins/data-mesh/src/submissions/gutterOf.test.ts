import { gutterOf } from './gutterOf';

describe('gutterOf', () => {
  it.each([
    [1, 1],
    [9, 1],
    [10, 2],
    [999, 3],
    [12_345, 5],
  ])('has room for the number of the last line: %d', (lines, digits) => {
    expect(gutterOf(lines)).toEqual({ '--digits': digits });
  });
});
