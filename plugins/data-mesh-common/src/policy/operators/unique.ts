import { Operator } from './Operator';
import { readTrue } from './values/readTrue';

const NO_LIST = { wrong: 'a list of texts, numbers, true or false' };

/** @see Operator */
export const unique: Operator<true> = {
  name: 'unique',
  what: 'No element of the list comes twice.',
  types: ['list'],
  takes: '`true`',
  read: wanted => readTrue(wanted, 'not: { ... unique: true }'),
  // Two things with the same fields are the same to people, and not to a Set.
  compile: () => value =>
    Array.isArray(value) && !value.some(isThing)
      ? new Set(value).size === value.length
      : NO_LIST,
  compare: () => 'equal',
};

function isThing(element: unknown): boolean {
  return typeof element === 'object' && element !== null;
}
