import { visibleText } from './visibleText';

describe('visibleText', () => {
  it.each([
    ['name: Zürich 東京 👩‍🚀\t#', 'name: Zürich 東京 👩‍🚀\t#'],
    ['a[U+202E]b', 'a\u202eb'],
    ['[U+0000][U+001B][31m', '\u0000\u001b[31m'],
    ['[U+FEFF]kind', '\ufeffkind'],
    ['[U+E0041]', '\u{e0041}'],
    ['<script>', '<script>'],
  ])('shows %j', (expected, line) => {
    expect(visibleText(line)).toBe(expected);
  });

  it('cuts a line that a browser could not lay out', () => {
    expect(visibleText('x'.repeat(5_000_000))).toBe(
      `${'x'.repeat(2_000)} … (+4998000)`,
    );
  });
});
