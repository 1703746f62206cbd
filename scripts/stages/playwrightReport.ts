import { readFileSync } from 'node:fs';
import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter';
import type { Counts } from './Counts.ts';
import { failureLine } from './failureLine.ts';

/** The part of Playwright's JSON report that we read. */
export type PlaywrightReport = Pick<JSONReport, 'errors' | 'suites'> & {
  stats: Pick<
    JSONReport['stats'],
    'expected' | 'unexpected' | 'flaky' | 'skipped'
  >;
};

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

/** The failed tests, and the errors outside of any test, a line each. */
export function playwrightFailures(report: PlaywrightReport): string[] {
  return [
    ...report.errors.map(({ message }) => failureLine('playwright', message)),
    ...report.suites.flatMap(suite => suiteFailures(suite, [])),
  ];
}

function suiteFailures(suite: JSONReportSuite, outer: string[]): string[] {
  const titles = [...outer, suite.title];
  return [
    ...suite.specs.flatMap(({ title, ok, tests }) =>
      ok
        ? []
        : failureLine(
            [...titles, title].join(' › '),
            tests.flatMap(({ results }) => results).find(({ error }) => error)
              ?.error?.message,
          ),
    ),
    ...(suite.suites ?? []).flatMap(inner => suiteFailures(inner, titles)),
  ];
}
