import { JsonObject, JsonValue } from '../../model';
import { Operator, WantedProblem } from './Operator';
import { compareRanges } from './values/compareRanges';

/** How long, both ends included. */
export interface LengthRange {
  min: number;
  max: number;
}

const ENDS = new Set(['min', 'max']);
const TAKES = 'a whole number, or `min` and `max` with whole numbers';
const NOTHING = {
  problem: 'An empty text or list is as good as none; write `absent: true`.',
};
const WRONG = { wrong: 'text or a list' };

/** @see Operator */
export const length: Operator<LengthRange> = {
  name: 'length',
  what: 'So many characters of a text, so many entries of a list; `{ min: 1, max: 3 }` or a number.',
  types: ['text', 'list', 'objects'],
  takes: TAKES,
  read: wanted => {
    const range = isCount(wanted)
      ? { min: wanted, max: wanted }
      : readEnds(wanted);
    return 'max' in range && range.max === 0 ? NOTHING : range;
  },
  compile:
    ({ min, max }) =>
    value => {
      const found = lengthOf(value, max);
      return found === undefined ? WRONG : found >= min && found <= max;
    },
  compare: (one, other) =>
    compareRanges(
      Math.sign(one.min - other.min),
      one.max === other.max ? 0 : Math.sign(one.max - other.max),
    ),
};

function readEnds(wanted: JsonValue): LengthRange | WantedProblem {
  if (!isMapping(wanted)) {
    return { problem: `It takes ${TAKES}.` };
  }
  const ends = Object.entries(wanted);
  const isRange =
    ends.length > 0 &&
    ends.every(([end, count]) => ENDS.has(end) && isCount(count));
  if (!isRange) {
    return { problem: `It takes ${TAKES}.` };
  }
  const { min = 0, max = Infinity } = wanted;
  if (min === 0 && max === Infinity) {
    return { problem: 'Everything is that long; write `exists: true`.' };
  }
  return Number(min) > Number(max)
    ? { problem: '`min` is above `max`.' }
    : { min: Number(min), max: Number(max) };
}

function isMapping(wanted: JsonValue): wanted is JsonObject {
  return (
    typeof wanted === 'object' && wanted !== null && !Array.isArray(wanted)
  );
}

function isCount(wanted: JsonValue): wanted is number {
  return Number.isSafeInteger(wanted) && Number(wanted) >= 0;
}

/** Characters as people count them, so an emoji is one; not counted where it cannot matter. */
function lengthOf(value: unknown, most: number): number | undefined {
  if (typeof value === 'string') {
    // A character takes two units at most.
    return value.length > most * 2 ? value.length : characters(value);
  }
  return Array.isArray(value) ? value.length : undefined;
}

function characters(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // The second half of a pair belongs to the first.
    count += code >= 0xdc00 && code <= 0xdfff ? 0 : 1;
  }
  return count;
}
