import { compileGlob } from '../pattern/compileGlob';
import { Operator } from './Operator';
import { comparePatterns } from './values/comparePatterns';
import { readPattern } from './values/readPattern';
import { testPattern } from './values/testPattern';
import { TEXTS } from './values/texts';
import { WantedPattern } from './values/WantedPattern';

/** @see Operator */
export const glob: Operator<WantedPattern> = {
  name: 'glob',
  what: 'The whole text fits: `*` is any run without `/`, `**` any run, `?` one character.',
  types: TEXTS,
  takes: 'a glob',
  read: wanted => readPattern(wanted, compileGlob),
  compile: testPattern,
  perCharacter: ({ pattern }) => pattern.perCharacter,
  compare: comparePatterns,
};
