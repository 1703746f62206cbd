import { Operator } from './Operator';
import { readTrue } from './values/readTrue';

const NO_LIST = { wrong: 'a list' };

/** @see Operator */
export const unique: Operator<true> = {
  name: 'unique',
  what: 'No element of the list comes twice.',
  types: ['list'],
  takes: '`true`',
  read: wanted => readTrue(wanted, 'not: { ... unique: true }'),
  compile: () => value =>
    Array.isArray(value) ? new Set(value).size === value.length : NO_LIST,
  compare: () => 'equal',
};
