import { relative } from 'node:path';
import { root } from '../bootstrap/paths.cjs';
import type { JestReport } from './jestReport.ts';
import type { Findings } from './Stage.ts';

/**
 * The page that `npm run test:long` leaves under docs/measurements.
 *
 * @param machine - one line about what it ran on
 */
export function longReport(
  {
    counts,
    notes = [],
    problems = [],
    report,
  }: Findings & { report: JestReport },
  {
    date,
    machine,
    seconds,
  }: { date: string; machine: string; seconds: number },
): string {
  const suites = report.testResults
    .map(({ name, startTime, endTime, assertionResults }) => ({
      path: relative(root, name),
      seconds: (endTime - startTime) / 1000,
      tests: assertionResults.filter(({ status }) => status === 'passed')
        .length,
    }))
    .sort((a, b) => b.seconds - a.seconds);
  return [
    `# Long tests, ${date}`,
    '',
    `\`npm run test:long\` on ${machine}, in ${(seconds / 60).toFixed(
      1,
    )} minutes:`,
    `**${counts.passed} passed, ${counts.failed} failed**, ${counts.skipped} skipped.`,
    '',
    ...[...notes, ...problems.map(problem => `FAILED: ${problem}`)].map(
      line => `- ${line}`,
    ),
    '',
    'The same tests as in `npm test`, with the full counts of hostile and random',
    'documents instead of a hundredth of them. The slowest files:',
    '',
    '| File | Tests | Seconds |',
    '| --- | ---: | ---: |',
    ...suites
      .slice(0, 20)
      .map(
        suite =>
          `| \`${suite.path}\` | ${suite.tests} | ${suite.seconds.toFixed(
            1,
          )} |`,
      ),
    '',
  ].join('\n');
}
