import { Operator } from './Operator';
import { readWantedSet } from './values/readWantedSet';
import { isOneOf } from './values/isOneOf';
import { compareSets } from './values/compareSets';
import { SCALARS } from './values/scalars';
import { WantedSet } from './values/WantedSet';

/** @see Operator */
export const equals: Operator<WantedSet> = {
  name: 'equals',
  what: 'The value is this one. Durations, sizes, dates and versions are compared by what they amount to: `90d` is `P90D`.',
  types: SCALARS,
  takes: 'a value',
  read: (wanted, type) => readWantedSet([wanted], type),
  compile: isOneOf,
  compare: (one, other) =>
    compareSets(one, other) === 'equal' ? 'equal' : 'incomparable',
};
