import type { Line } from '../bootstrap/commands.cjs';
import { runLine } from './runLine.ts';
import type { Stage } from './Stage.ts';

/** A stage that is one check: passed when every line ends with status 0. */
export function checkStage(
  id: string,
  lines: Line[],
  extra: string[] = [],
): Stage {
  return {
    id,
    async run() {
      for (const [index, line] of lines.entries()) {
        const { code } = await runLine(line, {
          extra: index === lines.length - 1 ? extra : [],
        });
        if (code !== 0) {
          return { counts: { passed: 0, failed: 1, skipped: 0 } };
        }
      }
      return { counts: { passed: 1, failed: 0, skipped: 0 } };
    },
  };
}
