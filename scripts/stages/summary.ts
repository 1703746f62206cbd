import { addCounts } from './Counts.ts';
import type { StageReport } from './runStage.ts';

/** Of each stage: more have one cause, which the first ones show. */
const FAILURES_NAMED = 20;

function row(cells: (string | number)[]): string {
  const [id, result, ...numbers] = cells.map(String);
  return `  ${id?.padEnd(12)}${result?.padEnd(9)}${numbers
    .map(number => number.padStart(9))
    .join('')}`;
}

/**
 * The end of `npm test`: a table and, as the very last line, the count of all
 * runners in the form that tools look for.
 *
 * @param remark - said above the last line, such as that only a part was run
 */
export function summary(reports: StageReport[], remark?: string): string {
  const total = addCounts(reports.map(({ counts }) => counts));
  const seconds = reports.reduce((sum, report) => sum + report.seconds, 0);
  return [
    '',
    row(['stage', 'result', 'passed', 'failed', 'skipped', 'seconds']),
    ...reports.map(({ id, counts, seconds: own }) =>
      row([
        id,
        counts.failed ? 'FAILED' : 'passed',
        counts.passed,
        counts.failed,
        counts.skipped,
        own.toFixed(1),
      ]),
    ),
    row([
      'all',
      total.failed ? 'FAILED' : 'passed',
      total.passed,
      total.failed,
      total.skipped,
      seconds.toFixed(1),
    ]),
    '',
    ...reports.flatMap(({ id, notes }) =>
      notes.map(note => `  ${id}: ${note}`),
    ),
    ...reports.flatMap(({ id, problems }) =>
      problems.map(problem => `  FAILED ${id}: ${problem}`),
    ),
    ...reports.flatMap(({ id, failures }) =>
      failures.slice(0, FAILURES_NAMED).map(each => `  FAILED ${id}: ${each}`),
    ),
    ...(remark ? [`  ${remark}`] : []),
    '',
    `Tests: ${total.passed} passed, ${total.failed} failed`,
    '',
  ].join('\n');
}
