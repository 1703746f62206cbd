import { Operator } from './Operator';
import { compareSets } from './values/compareSets';
import { isOneOf } from './values/isOneOf';
import { readWantedList } from './values/readWantedSet';
import { SCALARS } from './values/scalars';
import { WantedSet } from './values/WantedSet';

/** The value is one of these. */
export const inOperator: Operator<WantedSet> = {
  name: 'in',
  types: SCALARS,
  takes: 'a list of values',
  read: readWantedList,
  compile: isOneOf,
  compare: compareSets,
};
