import { Operator } from './Operator';
import { EVERY_TYPE } from './values/everyType';
import { readTrue } from './values/readTrue';

/** @see Operator */
export const exists: Operator<true> = {
  name: 'exists',
  what: 'The field has a value.',
  types: EVERY_TYPE,
  takes: '`true`',
  read: wanted => readTrue(wanted, 'absent: true'),
  compile: () => () => true,
  compare: () => 'equal',
};
