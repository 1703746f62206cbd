import { Entry } from '../source/entries';
import { Source } from '../source/Source';
import { Edit } from './Edit';

/** Takes an entry out of `{...}` or `[...]` with one of the commas beside it. */
export function removeFromFlow(
  { lines }: Source,
  entries: readonly Entry[],
  index: number,
): Edit[] {
  const { start, end, comma } = entries[index];
  const before = entries[index - 1]?.comma;
  const next = entries[index + 1];
  const behind = comma === undefined ? end : comma + 1;
  if (lines.isFirst(start) && lines.isLast(behind)) {
    const line = {
      from: lines.endBefore(start),
      to: lines.endOf(behind),
      text: '',
    };
    return comma === undefined && before !== undefined
      ? [{ from: before, to: before + 1, text: '' }, line]
      : [line];
  }
  if (next) {
    const isClose = lines.text.slice(behind, next.start).trim() === '';
    return [{ from: start, to: isClose ? next.start : behind, text: '' }];
  }
  return before === undefined
    ? [{ from: start, to: behind, text: '' }]
    : [{ from: before, to: end, text: '' }];
}
