import { JsonValue } from '../../model';
import { strangeWord, Words } from '../strangeWord';
import { unseenIn } from '../unseenIn';
import { EntityShape, ShapedFields, TextShape } from './EntityShape';
import { Reading, Test, refuse, within } from './Reading';

/** What stands behind a path, by its operator. */
export interface ValueOperator {
  /** What stands at paths that it can be asked of. */
  fits: readonly EntityShape['is'][];
  read(wanted: JsonValue, at: Reading, field: ShapedFields[string]): Test;
}

/**
 * A text that a text is compared with, letters of either case the same. Filter
 * predicates also take numbers, as their texts; but 1.10 is 1.1 by then.
 */
export function readText(
  wanted: JsonValue,
  at: Reading,
  { words }: Pick<TextShape, 'words'> = {},
): Test {
  if (typeof wanted === 'number' || typeof wanted === 'boolean') {
    return refuse(
      at,
      `What stands there is text; write '${wanted}' in quotes.`,
    );
  }
  if (typeof wanted !== 'string' || wanted.trim() === '') {
    return refuse(at, 'A text is needed here.');
  }
  const folded = wanted.toUpperCase();
  const flaw =
    unseenIn(wanted) ??
    (words && strangeWord(asKnown(folded, wanted, words), words));
  return flaw === undefined
    ? value => typeof value === 'string' && value.toUpperCase() === folded
    : refuse(at, flaw);
}

/** The word that it is but for the case of letters. */
function asKnown(folded: string, wanted: string, { words }: Words): string {
  return words.find(word => word.toUpperCase() === folded) ?? wanted;
}

function readIn(
  wanted: JsonValue,
  at: Reading,
  shape: ShapedFields[string],
): Test {
  if (!Array.isArray(wanted) || wanted.length === 0) {
    return refuse(at, '`$in` needs a list with at least one text.');
  }
  const known = shape.is === 'text' ? shape : {};
  wanted.forEach((each, index) => readText(each, within(at, index), known));
  const folded = new Set(wanted.map(each => String(each).toUpperCase()));
  return value => typeof value === 'string' && folded.has(value.toUpperCase());
}

function readExists(
  wanted: JsonValue,
  at: Reading,
  { isAlways = false }: ShapedFields[string],
): Test {
  if (typeof wanted !== 'boolean') {
    return refuse(at, '`$exists` needs true or false.');
  }
  return wanted || !isAlways
    ? value => (value !== undefined) === wanted
    : refuse(at, 'No product is without it, so this would fit none.');
}

function readPrefix(wanted: JsonValue, at: Reading): Test {
  if (typeof wanted !== 'string' || wanted === '') {
    return refuse(at, '`$hasPrefix` needs a text.');
  }
  const folded = wanted.toUpperCase();
  return value =>
    typeof value === 'string' && value.toUpperCase().startsWith(folded);
}

/** The operators of filter predicates that compare values; `$contains` looks into a list and is read apart. */
export const VALUE_OPERATORS: ReadonlyMap<string, ValueOperator> = new Map<
  string,
  ValueOperator
>([
  ['$exists', { fits: ['text', 'texts', 'objects'], read: readExists }],
  ['$in', { fits: ['text'], read: readIn }],
  ['$hasPrefix', { fits: ['text'], read: readPrefix }],
]);
