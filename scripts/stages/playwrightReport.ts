import { readFileSync } from 'node:fs';
import type { Counts } from './Counts.ts';

/** The part of Playwright's JSON report that we read. */
export interface PlaywrightReport {
  stats: {
    expected: number;
    unexpected: number;
    flaky: number;
    skipped: number;
  };
  /** Errors outside of any test, such as a file that cannot be loaded. */
  errors: unknown[];
}

export function readPlaywrightReport(file: string): PlaywrightReport {
  return JSON.parse(readFileSync(file, 'utf8'));
}

export function playwrightCounts({ stats, errors }: PlaywrightReport): Counts {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}
