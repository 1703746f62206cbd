import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { exitWith } from '../bootstrap/exitWith.cjs';
import { root } from '../bootstrap/paths.cjs';
import { say } from '../bootstrap/say.cjs';
import { onStop } from '../bootstrap/supervise.cjs';
import { longReport } from '../stages/longReport.ts';
import { runJest } from '../stages/runJest.ts';

// Those that have tests whose number grows with MESHSTAGE_LONG.
const PACKAGES = [
  '@meshstage/plugin-data-mesh-common',
  '@meshstage/plugin-data-mesh-node',
  '@meshstage/plugin-data-mesh-backend',
  '@meshstage/plugin-catalog-backend-module-data-mesh',
  // Runs the snippets of the demo in Spark.
  'backend',
];

exitWith(async () => {
  const since = Date.now();
  const date = process.argv[2] ?? new Date().toISOString().slice(0, 10);
  const folder = mkdtempSync(join(tmpdir(), 'meshstage-long-'));
  onStop(() => rmSync(folder, { recursive: true, force: true }));
  const findings = await runJest(folder, {
    packages: PACKAGES,
    env: { MESHSTAGE_LONG: '1' },
  });
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const page = longReport(findings, {
    date,
    machine: `${cpus().length} cores, ${gigabytes} GB, ${process.platform}-${
      process.arch
    }, Node ${process.version}`,
    seconds: (Date.now() - since) / 1000,
  });
  const target = join(root, 'docs', 'measurements', `${date}-long.md`);
  mkdirSync(join(target, '..'), { recursive: true });
  writeFileSync(target, page);
  say(`wrote docs/measurements/${date}-long.md`);
  const failed = findings.counts.failed + (findings.problems?.length ?? 0);
  process.stdout.write(
    `Tests: ${findings.counts.passed} passed, ${failed} failed\n`,
  );
  return failed ? 1 : 0;
});
