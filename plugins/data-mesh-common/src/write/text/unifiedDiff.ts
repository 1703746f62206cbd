import { diffLines, LineChange } from './diffLines';

const CONTEXT = 3;

/**
 * What changed in a document as a patch that `git apply` and `patch -p1` take:
 * unified, three lines around each change. Empty when nothing changed.
 *
 * @public
 */
export function unifiedDiff(document: {
  path: string;
  before: string;
  after: string;
}): string {
  const before = linesOf(document.before);
  const after = linesOf(document.after);
  const hunks = hunksOf(diffLines(before, after));
  if (hunks.length === 0) {
    return '';
  }
  const line = (sign: string, text: string) =>
    text.endsWith('\n')
      ? `${sign}${text}`
      : `${sign}${text}\n\\ No newline at end of file\n`;
  const body = hunks.map(hunk => {
    const olds = hunk.flatMap(each => ('before' in each ? each.before : []));
    const news = hunk.flatMap(each => ('after' in each ? each.after : []));
    const [first] = hunk;
    const head = `@@ -${range(olds, startOf(first, 'before'))} +${range(
      news,
      startOf(first, 'after'),
    )} @@\n`;
    return (
      head +
      hunk
        .map(each => {
          switch (each.kind) {
            case 'removed':
              return line('-', before[each.before]);
            case 'added':
              return line('+', after[each.after]);
            default:
              return line(' ', before[each.before]);
          }
        })
        .join('')
    );
  });
  const { path } = document;
  return `--- a/${path}\n+++ b/${path}\n${body.join('')}`;
}

/** Lines with their ends; `\r` belongs to its line, as in every patch. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function hunksOf(changes: readonly LineChange[]): LineChange[][] {
  const hunks: { from: number; to: number }[] = [];
  changes.forEach((change, i) => {
    if (change.kind === 'same') {
      return;
    }
    const from = Math.max(0, i - CONTEXT);
    const to = Math.min(changes.length, i + CONTEXT + 1);
    const last = hunks[hunks.length - 1];
    if (last && from <= last.to) {
      last.to = to;
    } else {
      hunks.push({ from, to });
    }
  });
  return hunks.map(({ from, to }) => changes.slice(from, to));
}

// A hunk that begins in the middle begins with a line of context; one without
// has a side that is empty, and an empty file starts at 0.
function startOf(first: LineChange, side: 'before' | 'after'): number {
  if (first.kind === 'same') {
    return first[side];
  }
  return side in first ? 0 : -1;
}

function range(lines: readonly number[], start: number): string {
  const from = lines.length > 0 ? lines[0] : start;
  return lines.length === 1 ? `${from + 1}` : `${from + 1},${lines.length}`;
}
