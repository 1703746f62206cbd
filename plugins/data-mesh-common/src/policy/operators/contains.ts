import { JsonValue } from '../../model';
import { Operator } from './Operator';
import { Key } from './values/keyReader';

const NO_TEXT = { wrong: 'text' };
const NEITHER = { wrong: 'text or a list' };

/** @see Operator */
export const contains: Operator<Key> = {
  name: 'contains',
  what: 'The list has the element, the text has the part; upper and lower case differ.',
  types: ['text', 'list'],
  takes: 'an element of a list, or a part of a text',
  read: (wanted, type) => {
    if (!isKey(wanted) || wanted === '') {
      return { problem: 'It takes one value that is not empty.' };
    }
    return type === 'text' && typeof wanted !== 'string'
      ? { problem: `${String(wanted)} is not text; write it in quotes.` }
      : wanted;
  },
  compile: wanted => value => {
    if (Array.isArray(value)) {
      return value.includes(wanted);
    }
    if (typeof value !== 'string') {
      return NEITHER;
    }
    return typeof wanted === 'string' ? value.includes(wanted) : NO_TEXT;
  },
  compare: (one, other) => (one === other ? 'equal' : 'incomparable'),
};

function isKey(wanted: JsonValue): wanted is Key {
  return wanted !== null && typeof wanted !== 'object' && !Number.isNaN(wanted);
}
