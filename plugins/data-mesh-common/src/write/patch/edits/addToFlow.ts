import { JsonValue } from '../../../model';
import { flowPair, flowText } from '../render/flowText';
import { Collection, Entry } from '../source/entries';
import { Source } from '../source/Source';
import { Edit, insert } from './Edit';

/** A new entry inside `{...}` or `[...]`, on a line of its own where the others are. */
export function addToFlow(
  { lines, habits }: Source,
  collection: Collection & { type: 'flow-collection' },
  entries: readonly Entry[],
  index: number,
  { key, value }: { key?: string; value: JsonValue },
): Edit[] {
  const neighbour = entries[Math.max(0, index - 1)];
  const isWide = neighbour !== undefined && lines.isFirst(neighbour.start);
  const indent = isWide ? lines.indentOf(neighbour.start) : undefined;
  const place = { habits, indent };
  const text =
    key === undefined ? flowText(value, place) : flowPair(key, value, place);
  if (!neighbour) {
    return intoEmpty(lines.text, collection, text);
  }
  const space = habits.compact ? '' : ' ';
  const gap = isWide ? habits.lineEnd + indent : space;
  if (index === 0) {
    return [insert(neighbour.start, `${text},${gap}`)];
  }
  const { comma, end } = neighbour;
  if (comma !== undefined) {
    // A comment behind the comma speaks of what is before it.
    const at =
      isWide && lines.isLast(comma + 1) ? lines.endOf(comma) : comma + 1;
    return [insert(at, `${gap}${text},`)];
  }
  return isWide && lines.isLast(end)
    ? [insert(end, ','), insert(lines.endOf(end), `${gap}${text}`)]
    : [insert(end, `,${gap}${text}`)];
}

function intoEmpty(
  text: string,
  { start, end }: Collection & { type: 'flow-collection' },
  added: string,
): Edit[] {
  const from = start.offset + 1;
  const to = end[0]?.offset ?? from;
  return text.slice(from, to).trim() === ''
    ? [{ from, to, text: added }]
    : [insert(to, added)];
}
