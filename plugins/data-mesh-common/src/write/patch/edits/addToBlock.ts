import { JsonValue } from '../../../model';
import { blockItem, blockPair } from '../render/blockText';
import { Entry } from '../source/entries';
import { Lines } from '../source/Lines';
import { Source } from '../source/Source';
import { Edit, insert } from './Edit';

/** Lines for a new entry; it comes to stand before the entry that has its index now. */
export function addToBlock(
  { lines, habits }: Source,
  entries: readonly Entry[],
  index: number,
  { key, value }: { key?: string; value: JsonValue },
): Edit[] {
  const [first] = entries;
  const column = lines.columnOf(first.start);
  const newLine = habits.lineEnd + ' '.repeat(column);
  const text =
    key === undefined
      ? blockItem(value, habits, newLine)
      : blockPair(key, value, habits, newLine);
  if (index === 0) {
    return [insert(first.start, text + newLine)];
  }
  const at = behindComments(lines, lines.endOf(entries[index - 1].end), column);
  const blank =
    key === undefined && areApart(lines, entries) ? habits.lineEnd : '';
  return [insert(at, `${blank}${newLine}${text}`)];
}

/** Comments that stand further right still belong to what is above them. */
function behindComments(lines: Lines, from: number, column: number): number {
  let end = from;
  let at = from;
  while (at < lines.text.length) {
    const next = lines.nextOf(at);
    const line = lines.lineOf(next);
    if (/^\s*#/.test(line) && lines.indentOf(next).length > column) {
      end = lines.endOf(next);
    } else if (line.trim() !== '' || next >= lines.text.length) {
      break;
    }
    at = lines.endOf(next);
  }
  return end;
}

/** Whether the owner leaves a blank line between the items of this list. */
function areApart(lines: Lines, entries: readonly Entry[]): boolean {
  return (
    entries.slice(1).every(({ start }) => {
      const before = lines.endBefore(start);
      return lines.lineOf(before).trim() === '';
    }) && entries.length > 1
  );
}
