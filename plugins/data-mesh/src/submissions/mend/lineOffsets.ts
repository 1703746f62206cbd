/** How many lines a text has; one that ends with a line end has an empty last one. */
export function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    lines += 1;
  }
  return lines;
}

/** Where a line begins and ends in a text; lines count from 1. */
export function rangeOfLine(
  text: string,
  line: number,
): { start: number; end: number } {
  let start = 0;
  for (let at = 1; at < line; at += 1) {
    const next = text.indexOf('\n', start);
    if (next < 0) {
      break;
    }
    start = next + 1;
  }
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
}

/** The line at a position, from 1. */
export function lineAt(text: string, position: number): number {
  return countLines(text.slice(0, position));
}
