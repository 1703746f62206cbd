import { Operator } from './Operator';
import { readTrue } from './values/readTrue';

const NO_LIST = { wrong: 'a list' };

/** No element of the list comes twice. */
export const unique: Operator<true> = {
  name: 'unique',
  types: ['list'],
  takes: '`true`',
  read: wanted => readTrue(wanted, 'not: { ... unique: true }'),
  compile: () => value =>
    Array.isArray(value) ? new Set(value).size === value.length : NO_LIST,
  compare: () => 'equal',
};
