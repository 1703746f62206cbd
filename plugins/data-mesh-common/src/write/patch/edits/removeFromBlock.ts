import { Entry } from '../source/entries';
import { Source } from '../source/Source';
import { Edit } from './Edit';

/** Takes the lines of an entry out; it is not the only one. */
export function removeFromBlock(
  { lines }: Source,
  entries: readonly Entry[],
  index: number,
): Edit[] {
  const { start, end } = entries[index];
  if (lines.isFirst(start)) {
    // The line before keeps its end, also where this one had none.
    return [{ from: lines.startOf(start), to: lines.nextOf(end), text: '' }];
  }
  // It shares its line with the dash of the item that it is part of.
  const next = entries[index + 1];
  const between = lines.text.slice(lines.endOf(end), next?.start ?? end);
  return next && between.trim() === ''
    ? [{ from: start, to: next.start, text: '' }]
    : [{ from: start, to: lines.endOf(end), text: '' }];
}
