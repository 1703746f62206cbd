import { Operator } from './Operator';
import { compareLimits } from './values/compareLimits';
import { isPlaced } from './values/isPlaced';
import { AMOUNTS, Limit } from './values/limitOf';
import { readLimit } from './values/readLimit';

/** @see Operator */
export const atMost: Operator<Limit> = {
  name: 'atMost',
  what: 'The value is this much or less, this day or earlier.',
  types: AMOUNTS,
  takes: 'a number, date, duration, size or version',
  read: readLimit,
  compile: limit => isPlaced(limit, place => place <= 0),
  compare: (one, other) => compareLimits(other, one),
};
