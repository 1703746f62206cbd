import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exitWith } from '../bootstrap/exitWith.cjs';
import { onStop, stopAll } from '../bootstrap/supervise.cjs';
import { runStage, type StageReport } from '../stages/runStage.ts';
import { selectStages } from '../stages/selectStages.ts';
import { stages } from '../stages/stages.ts';
import { summary } from '../stages/summary.ts';

exitWith(async () => {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const selected = selectStages(stages, values.only);
  const folder = mkdtempSync(join(tmpdir(), 'meshstage-test-'));
  onStop(() => rmSync(folder, { recursive: true, force: true }));

  const reports: StageReport[] = [];
  for (const stage of selected) {
    process.stdout.write(`\n--- ${stage.id} ---\n`);
    const report = await runStage(stage, folder);
    const result = report.counts.failed ? 'FAILED' : 'passed';
    process.stdout.write(
      `--- ${stage.id}: ${result} in ${report.seconds.toFixed(1)} s ---\n`,
    );
    reports.push(report);
  }
  // Before the summary, so that nothing comes after its last line.
  await stopAll();
  const remark =
    selected.length < stages.length
      ? `Only a part was run: ${selected.length} of ${stages.length} stages.`
      : undefined;
  process.stdout.write(summary(reports, remark));
  return reports.some(({ counts }) => counts.failed > 0) ? 1 : 0;
});
