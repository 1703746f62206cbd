import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Counts } from './Counts.ts';
import type { Stage } from './Stage.ts';

/** A stage as the summary shows it. */
export interface StageReport {
  id: string;
  seconds: number;
  counts: Counts;
  notes: string[];
  problems: string[];
  failures: string[];
}

/**
 * Runs a stage to its end, whatever happens in it. A stage in which nothing
 * passed has not shown anything: it fails.
 *
 * @param folder - for the reports of all stages
 */
export async function runStage(
  { id, run }: Stage,
  folder: string,
): Promise<StageReport> {
  const since = Date.now();
  const own = join(folder, id);
  mkdirSync(own, { recursive: true });
  let counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  let notes: string[] = [];
  let problems: string[] = [];
  let failures: string[] = [];
  try {
    ({ counts, notes = [], problems = [], failures = [] } = await run(own));
    if (counts.passed + counts.failed === 0) {
      problems = [...problems, 'nothing ran'];
    }
  } catch (error) {
    problems = [(error as Error).message];
  }
  return {
    id,
    seconds: (Date.now() - since) / 1000,
    // A problem is a failure, and the closing line counts failures.
    counts: { ...counts, failed: counts.failed + problems.length },
    notes,
    problems,
    failures,
  };
}
