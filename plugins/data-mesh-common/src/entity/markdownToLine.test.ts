import { markdownToLine } from './markdownToLine';

describe('markdownToLine', () => {
  it.each([
    ['Orders of the shop', '# Orders \nof the `shop`'],
    ['one two', '- one\n- two'],
    [
      'see docs and picture',
      'see [docs](https://x/y "t") and ![picture](a.png)',
    ],
    ['click', '[click](data:x,alert(1))'],
    ['bold snake_case 2 * 3', '**bold** snake_case 2 * 3'],
    ['alert(1) a < b > c', '<script>alert(1)</script> a < b > c'],
    ['', '\u202e\n\t'],
  ])('is %j for %j', (line, markdown) => {
    expect(markdownToLine(markdown, 100)).toBe(line);
  });

  it.each(['[', '<a', '![', '[]('])('takes %j many times', mark => {
    const start = performance.now();
    markdownToLine(mark.repeat(1_000_000), 200);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
