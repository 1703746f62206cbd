import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Counts } from './Counts.ts';
import { runLine } from './runLine.ts';
import type { Stage } from './Stage.ts';

/** Reads the totals at the end of a report in the Test Anything Protocol. */
export function tapCounts(report: string): Counts {
  const total = (name: string) =>
    Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(report)?.[1] ?? 0);
  return {
    passed: total('pass'),
    failed: total('fail') + total('cancelled'),
    skipped: total('skipped') + total('todo'),
  };
}

/** A stage of tests that need nothing but Node. */
export function nodeTestStage(id: string, patterns: string[]): Stage {
  return {
    id,
    async run(folder) {
      const report = join(folder, 'report.tap');
      const { code } = await runLine({
        program: 'node',
        args: [
          '--test',
          '--test-timeout=180000',
          '--test-reporter=dot',
          '--test-reporter-destination=stdout',
          '--test-reporter=tap',
          `--test-reporter-destination=${report}`,
          ...patterns,
        ],
      });
      const text = readFileSync(report, 'utf8');
      const counts = tapCounts(text);
      return {
        counts,
        problems:
          code !== 0 && counts.failed === 0
            ? [`the runner ended with status ${code}`]
            : [],
      };
    },
  };
}
