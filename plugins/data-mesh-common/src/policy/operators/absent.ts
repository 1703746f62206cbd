import { Operator } from './Operator';
import { EVERY_TYPE } from './values/everyType';
import { readTrue } from './values/readTrue';

/** The field has no value, or null. */
export const absent: Operator<true> = {
  name: 'absent',
  types: EVERY_TYPE,
  takes: '`true`',
  read: wanted => readTrue(wanted, 'exists: true'),
  compile: () => () => false,
  onMissing: () => true,
  compare: () => 'equal',
};
