import { CompiledPattern, PatternProblem } from './CompiledPattern';
import { compileRe2 } from './compileRe2';
import { MAX_PATTERN } from './patternLimits';

/** What other dialects have and linear time cannot: `(?=`, `(?!`, `(?<=`, `(?<!`, `\1`. */
const BACKTRACKING = /(?:^|[^\\])(?:\\\\)*(?:\(\?<?[=!]|\\[1-9])/;

/**
 * Compiles a regular expression in RE2 syntax. It is looked for anywhere in a
 * text; `^` and `$` bind it to the ends. Compile once and keep: answers are
 * remembered within what is returned.
 */
export function compilePattern(text: string): CompiledPattern | PatternProblem {
  if (text.length > MAX_PATTERN) {
    return {
      problem: `A pattern has at most ${MAX_PATTERN} characters, this one has ${text.length}.`,
    };
  }
  if (text === '') {
    return { problem: 'An empty pattern fits every text.' };
  }
  const compiled = compileRe2(text);
  return 'problem' in compiled && BACKTRACKING.test(text)
    ? {
        problem:
          'Patterns are RE2 syntax: they are matched in linear time and so know neither look-around, `(?=...)`, nor back references, `\\1`.',
      }
    : compiled;
}
