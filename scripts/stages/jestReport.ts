import { readFileSync } from 'node:fs';
import type { Counts } from './Counts.ts';

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
    assertionResults: { fullName: string; status: string }[];
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

/** How many passed tests have a name that matches. */
export function passedNamed(report: JestReport, pattern: RegExp): number {
  return report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(
      ({ status, fullName }) => status === 'passed' && pattern.test(fullName),
    ).length;
}
