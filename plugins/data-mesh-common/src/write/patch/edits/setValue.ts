import { JsonValue } from '../../../model';
import { blockValue } from '../render/blockText';
import { flowText } from '../render/flowText';
import { Collection, Entry, isCollection, isList } from '../source/entries';
import { Source } from '../source/Source';
import { endOf, scalarText, ValueToken } from '../source/tokens';
import { Refusal, refuse } from '../Refusal';
import { Edit, insert } from './Edit';
import { fitsTag } from './fitsTag';

/** Gives an entry another value. Anchors, tags and the comment behind it stay. */
export function setValue(
  source: Source,
  collection: Collection,
  entry: Entry,
  value: JsonValue,
): Edit[] | Refusal {
  if (isFoldedSame(entry.value, value)) {
    return [];
  }
  if (entry.tag !== undefined && !fitsTag(entry.tag, value)) {
    return refuse('patch-unusual-form');
  }
  return collection.type === 'flow-collection'
    ? setInFlow(source, entry, value)
    : setInBlock(source, collection, entry, value);
}

/** A text over several lines is not folded anew where it says the same already. */
function isFoldedSame(old: ValueToken | undefined, value: JsonValue): boolean {
  return (
    old !== undefined &&
    'source' in old &&
    old.type !== 'alias' &&
    old.source.includes('\n') &&
    scalarText(old) === value
  );
}

function setInFlow(
  { lines, habits }: Source,
  entry: Entry,
  value: JsonValue,
): Edit[] {
  const old = entry.value;
  const isWide = lines.isFirst(entry.start);
  const indent = isWide ? lines.indentOf(entry.start) : undefined;
  const text = flowText(value, { habits, indent }, old);
  return old
    ? [{ from: old.offset, to: endOf(old), text }]
    : [insert(entry.valueFrom, `${entry.marked ? '' : ':'} ${text}`)];
}

function setInBlock(
  { lines, habits }: Source,
  collection: Collection,
  { start, value: old, valueFrom }: Entry,
  value: JsonValue,
): Edit[] {
  // Behind a dash with several spaces everything stands further right.
  const isBeside = old && lines.startOf(old.offset) <= valueFrom;
  const wider = isList(collection) && isBeside ? old.offset - valueFrom - 1 : 0;
  const column = lines.columnOf(start) + Math.max(0, wider);
  const newLine = habits.lineEnd + ' '.repeat(column);
  const { head, rest } = blockValue(value, habits, {
    ofList: isList(collection),
    newLine,
    old,
  });
  if (!old) {
    return [insert(valueFrom, head), insert(lines.endOf(valueFrom), rest)];
  }
  const end = endOf(old);
  const isBlock = isCollection(old) && old.type !== 'flow-collection';
  if (!isBeside) {
    if (!isBlock && old.type !== 'block-scalar' && rest === '') {
      return [{ from: old.offset, to: end, text: head.trimStart() }];
    }
    // A comment behind a value of one line has no line to stay on.
    const behind = isBlock
      ? ''
      : lines.text.slice(end, lines.endOf(end)).trim();
    return [
      insert(valueFrom, head),
      {
        from: lines.endBefore(old.offset),
        to: lines.endOf(end),
        text:
          (behind && `${newLine}${' '.repeat(habits.step)}${behind}`) + rest,
      },
    ];
  }
  // Without a word on this line the space before it goes, too.
  const from = head === '' ? valueFrom : old.offset;
  const text = head.trimStart();
  if (isBlock) {
    return [{ from, to: lines.endOf(end), text: text + rest }];
  }
  const firstEnd = endOfFirstLine(old, end);
  const lineEnd = lines.endOf(firstEnd);
  return [
    { from, to: firstEnd, text },
    { from: lineEnd, to: Math.max(lineEnd, end), text: rest },
  ];
}

/** Of a block of text the header, of anything else all. */
function endOfFirstLine(token: ValueToken, end: number): number {
  if (token.type !== 'block-scalar') {
    return end;
  }
  const header = token.props.find(({ type }) => type === 'block-scalar-header');
  return header && 'source' in header
    ? header.offset + header.source.length
    : token.offset;
}
