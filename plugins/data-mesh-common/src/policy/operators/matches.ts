import { compilePattern } from '../pattern/compilePattern';
import { Operator } from './Operator';
import { comparePatterns } from './values/comparePatterns';
import { readPattern } from './values/readPattern';
import { testPattern } from './values/testPattern';
import { TEXTS } from './values/texts';
import { WantedPattern } from './values/WantedPattern';

/** A part of the text fits this pattern; `^` and `$` bind it to the ends. */
export const matches: Operator<WantedPattern> = {
  name: 'matches',
  types: TEXTS,
  takes: 'a pattern in RE2 syntax',
  read: wanted => readPattern(wanted, compilePattern),
  compile: testPattern,
  compare: comparePatterns,
};
