import { Severity } from './Problem';
import { PROBLEM_ROWS } from './problemRows';

/**
 * What is the same for every problem of one code, for reports that list their
 * rules.
 *
 * @public
 */
export interface ProblemRule {
  code: string;
  severity: Severity;
  /** A few words. */
  title: string;
  /** How to mend it; absent where that depends on what was found. */
  fix?: string;
}

/**
 * The rule behind a code; undefined for a code that this version does not know.
 *
 * @public
 */
export function problemRule(code: string): ProblemRule | undefined {
  const row = PROBLEM_ROWS.get(code);
  if (!row) {
    return undefined;
  }
  const { severity, title, fix } = row;
  return typeof fix === 'string'
    ? { code, severity, title, fix }
    : { code, severity, title };
}
