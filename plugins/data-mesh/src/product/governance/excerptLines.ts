/** A line of a text, counted from 1. */
export interface ExcerptLine {
  number: number;
  text: string;
}

const AROUND = 3;

/**
 * The lines around one of a text, fewer at its ends; a line behind the end
 * counts as the last one.
 */
export function excerptLines(text: string, line: number): ExcerptLine[] {
  const lines = text.split(/\r\n|\n|\r/);
  const middle = Math.min(Math.max(line, 1), lines.length);
  const first = Math.max(middle - AROUND, 1);
  return lines
    .slice(first - 1, middle + AROUND)
    .map((each, index) => ({ number: first + index, text: each }));
}
