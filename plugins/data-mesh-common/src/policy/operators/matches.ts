import { compilePattern } from '../pattern/compilePattern';
import { Operator } from './Operator';
import { comparePatterns } from './values/comparePatterns';
import { readPattern } from './values/readPattern';
import { testPattern } from './values/testPattern';
import { TEXTS } from './values/texts';
import { WantedPattern } from './values/WantedPattern';

/** @see Operator */
export const matches: Operator<WantedPattern> = {
  name: 'matches',
  what: 'A part of the text fits the pattern; `^` and `$` bind it to the ends. Upper and lower case differ unless it begins with `(?i)`.',
  types: TEXTS,
  takes: 'a pattern in RE2 syntax',
  read: wanted => readPattern(wanted, compilePattern),
  compile: testPattern,
  perCharacter: ({ pattern }) => pattern.perCharacter,
  compare: comparePatterns,
};
