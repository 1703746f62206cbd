import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { childEnvironment } from '../bootstrap/childEnvironment.cjs';
import { fetchNode } from '../bootstrap/findNode.cjs';
import { root } from '../bootstrap/paths.cjs';
import { awaitProducts } from '../portal/awaitProducts.ts';
import { freePort } from '../portal/freePort.ts';
import { logTail } from '../portal/logTail.ts';
import { startPortal } from '../portal/startPortal.ts';
import { addCounts } from './Counts.ts';
import { jestCounts, jestFailures, readJestReport } from './jestReport.ts';
import { runLine } from './runLine.ts';
import type { Stage } from './Stage.ts';

const DEADLINE_MS = 180_000;

/** The other Node that we promise: the core's tests, and a backend that serves. */
export const node22Stage: Stage = {
  id: 'node22',
  async run(folder) {
    const node = process.version.startsWith('v22.')
      ? process.execPath
      : await fetchNode('node22', 22);
    const env = childEnvironment(process.env, node);
    const file = join(folder, 'report.json');
    await runLine(
      {
        program: 'bin',
        args: ['backstage-cli', 'package', 'test', '--watchAll=false', '--ci'],
      },
      {
        extra: ['--json', `--outputFile=${file}`],
        cwd: join(root, 'plugins', 'data-mesh-common'),
        env,
        node,
      },
    );
    const report = readJestReport(file);
    const core = jestCounts(report);
    const failures = jestFailures(report);

    const dataFolder = join(folder, 'sqlite');
    mkdirSync(dataFolder);
    const log = logTail();
    const portal = startPortal({
      backendPort: await freePort(),
      dataFolder,
      node,
      onOutput: log.add,
    });
    try {
      const products = await awaitProducts(portal, DEADLINE_MS);
      return {
        counts: addCounts([core, { passed: 1, failed: 0, skipped: 0 }]),
        failures,
        notes: [
          `the core's tests, and a backend that shows ${products} products, on Node 22`,
        ],
      };
    } catch (error) {
      process.stdout.write(
        `\nThe end of the log of the backend:\n${log.text()}\n`,
      );
      return { counts: core, failures, problems: [(error as Error).message] };
    } finally {
      await portal.stop();
    }
  },
};
