import { JsonValue } from '../../model';
import { EntityShape } from './EntityShape';
import { Reading, Test, refuse, within } from './Reading';
import { equalTo } from './equalTo';

/** What stands behind a path, by its operator. */
export interface ValueOperator {
  /** What stands at paths that it can be asked of. */
  fits: readonly EntityShape['is'][];
  read(wanted: JsonValue, at: Reading): Test;
}

/** A text, number or flag that a text can be compared with. */
export function readText(wanted: JsonValue, at: Reading): Test {
  if (typeof wanted === 'string' || typeof wanted === 'number') {
    return equalTo(wanted);
  }
  return refuse(
    at,
    typeof wanted === 'boolean'
      ? `What stands there is text and never ${wanted}; write '${wanted}' for the word.`
      : 'A text is needed here.',
  );
}

function readIn(wanted: JsonValue, at: Reading): Test {
  if (!Array.isArray(wanted) || wanted.length === 0) {
    return refuse(at, '`$in` needs a list with at least one text.');
  }
  const tests = wanted.map((each, index) => readText(each, within(at, index)));
  if (!wanted.every(each => typeof each === 'string')) {
    return value => tests.some(test => test(value));
  }
  const folded = new Set(wanted.map(each => String(each).toUpperCase()));
  return value => typeof value === 'string' && folded.has(value.toUpperCase());
}

function readExists(wanted: JsonValue, at: Reading): Test {
  return typeof wanted === 'boolean'
    ? value => (value !== undefined) === wanted
    : refuse(at, '`$exists` needs true or false.');
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
