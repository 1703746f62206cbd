import { Operator } from './Operator';
import { readWantedSet } from './values/readWantedSet';
import { isOneOf } from './values/isOneOf';
import { compareSets } from './values/compareSets';
import { SCALARS } from './values/scalars';
import { WantedSet } from './values/WantedSet';

/** The value is this one; durations, sizes, dates and versions are compared by what they amount to. */
export const equals: Operator<WantedSet> = {
  name: 'equals',
  types: SCALARS,
  takes: 'a value',
  read: (wanted, type) => readWantedSet([wanted], type),
  compile: isOneOf,
  compare: (one, other) =>
    compareSets(one, other) === 'equal' ? 'equal' : 'incomparable',
};
