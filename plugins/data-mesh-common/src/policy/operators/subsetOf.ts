import { Operator } from './Operator';
import { compareSets } from './values/compareSets';
import { readWantedList } from './values/readWantedSet';
import { WantedSet } from './values/WantedSet';

const NO_LIST = { wrong: 'a list' };

/** @see Operator */
export const subsetOf: Operator<WantedSet> = {
  name: 'subsetOf',
  what: 'Every element of the list is one of these.',
  types: ['list'],
  takes: 'a list of values',
  read: (wanted, type) => readWantedList(wanted, type),
  compile: ({ keys, keyOf, expected }) => {
    const wrong = { wrong: `a list of ${expected}` };
    return value => {
      if (!Array.isArray(value)) {
        return NO_LIST;
      }
      let isInside = true;
      for (const element of value) {
        const key = keyOf(element);
        if (key === undefined) {
          return wrong;
        }
        isInside &&= keys.has(key);
      }
      return isInside;
    };
  },
  compare: compareSets,
};
