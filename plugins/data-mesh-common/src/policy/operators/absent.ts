import { Operator } from './Operator';
import { EVERY_TYPE } from './values/everyType';
import { readTrue } from './values/readTrue';

/** @see Operator */
export const absent: Operator<true> = {
  name: 'absent',
  what: 'The field has no value, or null.',
  types: EVERY_TYPE,
  takes: '`true`',
  read: wanted => readTrue(wanted, 'exists: true'),
  compile: () => () => false,
  onMissing: () => true,
  compare: () => 'equal',
};
