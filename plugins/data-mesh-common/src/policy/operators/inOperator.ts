import { Operator } from './Operator';
import { compareSets } from './values/compareSets';
import { isOneOf } from './values/isOneOf';
import { readWantedList } from './values/readWantedSet';
import { SCALARS } from './values/scalars';
import { WantedSet } from './values/WantedSet';

/** @see Operator */
export const inOperator: Operator<WantedSet> = {
  name: 'in',
  what: 'The value is one of these.',
  types: SCALARS,
  takes: 'a list of values',
  read: readWantedList,
  compile: isOneOf,
  compare: compareSets,
};
