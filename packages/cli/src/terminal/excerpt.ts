import { Colours, Paint } from './colours';
import { printable } from './printable';

/** Longer lines are cut around the place. */
const WIDTH = 96;

/** The lines of a text, ended by LF, CRLF or a lone CR as in YAML. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

/**
 * A line of a document with a mark below the column:
 *
 *     12 |       - name: amount
 *        |               ^
 */
export function excerpt(
  lines: readonly string[],
  { line, column }: { line?: number; column?: number },
  colours: Colours,
  mark: Paint,
): string[] {
  const source = line === undefined ? undefined : lines[line - 1];
  if (source === undefined || source.trim() === '') {
    return [];
  }
  const number = String(line);
  const gutter = (text: string) => colours.dim(`${text.padStart(6)} |`);
  const at = Math.min(Math.max((column ?? 1) - 1, 0), source.length);
  const start = at > WIDTH - 16 ? at - 32 : 0;
  const shown = printable(source.slice(start, start + WIDTH)).trimEnd();
  const before = start > 0 ? '...' : '';
  const after = start + WIDTH < source.length ? '...' : '';
  const result = [`${gutter(number)} ${before}${shown}${after}`];
  if (column !== undefined) {
    const spaces = ' '.repeat(before.length + at - start);
    result.push(`${gutter('')} ${spaces}${mark('^')}`);
  }
  return result;
}
