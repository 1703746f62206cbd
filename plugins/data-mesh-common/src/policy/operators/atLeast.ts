import { Operator } from './Operator';
import { isPlaced } from './values/isPlaced';
import { AMOUNTS, Limit } from './values/limitOf';
import { compareLimits } from './values/compareLimits';
import { readLimit } from './values/readLimit';

/** @see Operator */
export const atLeast: Operator<Limit> = {
  name: 'atLeast',
  what: 'The value is this much or more, this day or later.',
  types: AMOUNTS,
  takes: 'a number, date, duration, size or version',
  read: readLimit,
  compile: limit => isPlaced(limit, place => place >= 0),
  compare: (one, other) => compareLimits(one, other),
};
