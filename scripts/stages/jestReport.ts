import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Counts } from './Counts.ts';
import { failureLine } from './failureLine.ts';

/** The part of Jest's JSON report that we read. */
export interface JestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  /** Test files that could not even be loaded. */
  numRuntimeErrorTestSuites: number;
  testResults: {
    /** The file, absolute. */
    name: string;
    /** Milliseconds since 1970. */
    startTime: number;
    endTime: number;
    /** What a file threw that could not be loaded. */
    message?: string;
    assertionResults: {
      fullName: string;
      status: string;
      failureMessages?: string[];
    }[];
  }[];
}

export function readJestReport(file: string): JestReport {
  return JSON.parse(readFileSync(file, 'utf8'));
}

export function jestCounts(report: JestReport): Counts {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** The failed tests, and the files that could not be loaded, a line each. */
export function jestFailures({ testResults }: JestReport): string[] {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const file = basename(name);
    return assertionResults.length === 0 && message
      ? [failureLine(file, message)]
      : assertionResults
          .filter(({ status }) => status === 'failed')
          .map(({ fullName, failureMessages }) =>
            failureLine(`${file} ${fullName}`, failureMessages?.[0]),
          );
  });
}

/** How many passed tests have a name that matches. */
export function passedNamed(report: JestReport, pattern: RegExp): number {
  return report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(
      ({ status, fullName }) => status === 'passed' && pattern.test(fullName),
    ).length;
}
