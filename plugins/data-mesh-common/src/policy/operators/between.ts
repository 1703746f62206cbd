import { Operator } from './Operator';
import { compareRanges } from './values/compareRanges';
import { AMOUNTS, Limit } from './values/limitOf';
import { readLimit } from './values/readLimit';

/** From where to where. */
export interface Range {
  least: Limit;
  most: Limit;
}

/** @see Operator */
export const between: Operator<Range> = {
  name: 'between',
  what: 'The value lies in the range, both ends included.',
  types: AMOUNTS,
  takes: 'a list of two, the least and the most',
  read: (wanted, type) => {
    if (!Array.isArray(wanted) || wanted.length !== 2) {
      return { problem: 'It takes a list of two, the least and the most.' };
    }
    const least = readLimit(wanted[0], type);
    const most = readLimit(wanted[1], type);
    if ('problem' in least) {
      return least;
    }
    if ('problem' in most) {
      return most;
    }
    const place = most.place(least.written);
    if (place === undefined) {
      return { problem: 'Its two ends are of different types.' };
    }
    return place > 0
      ? { problem: 'Its first end is above its second.' }
      : { least, most };
  },
  compile: ({ least, most }) => {
    const wrong = { wrong: least.expected };
    return value => {
      const place = least.place(value);
      return place === undefined
        ? wrong
        : place >= 0 && Number(most.place(value)) <= 0;
    };
  },
  compare: (one, other) =>
    compareRanges(
      other.least.place(one.least.written),
      other.most.place(one.most.written),
    ),
};
