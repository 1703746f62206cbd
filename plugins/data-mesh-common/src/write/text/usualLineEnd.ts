/** The line end that most lines of a text have; LF where it has one line. */
export function usualLineEnd(text: string): string {
  const counts = new Map<string, number>();
  for (const [end] of text.matchAll(/\r\n|\n|\r/g)) {
    counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['\n', 0])[0];
}
