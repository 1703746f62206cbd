import { Operator } from './Operator';
import { compareSets } from './values/compareSets';
import { readWantedList } from './values/readWantedSet';
import { SCALARS } from './values/scalars';
import { WantedSet } from './values/WantedSet';

/** @see Operator */
export const notIn: Operator<WantedSet> = {
  name: 'notIn',
  what: 'The value is there and is none of these.',
  types: SCALARS,
  takes: 'a list of values',
  read: readWantedList,
  compile: ({ keys, keyOf, expected }) => {
    const wrong = { wrong: expected };
    return value => {
      const key = keyOf(value);
      return key === undefined ? wrong : !keys.has(key);
    };
  },
  // More that is forbidden is tighter.
  compare: (one, other) => compareSets(other, one),
};
