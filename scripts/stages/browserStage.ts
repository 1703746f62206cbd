import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../browser/findBrowser.ts';
import { root } from '../bootstrap/paths.cjs';
import { awaitProducts } from '../portal/awaitProducts.ts';
import { freePort } from '../portal/freePort.ts';
import { startPortal } from '../portal/startPortal.ts';
import { withoutAccessLog } from '../portal/withoutAccessLog.ts';
import { playwrightCounts, readPlaywrightReport } from './playwrightReport.ts';
import { runLine } from './runLine.ts';
import type { Stage } from './Stage.ts';

const DEADLINE_MS = 240_000;
const LOG_KEPT = 20_000;

/**
 * The portal as `npm start` runs it, on free ports, with a database and a copy
 * of the demo documents of its own, looked at by a real browser.
 */
export const browserStage: Stage = {
  id: 'browser',
  async run(folder) {
    const browser = await findBrowser();
    const documents = join(folder, 'data-products');
    cpSync(join(root, 'examples', 'data-products'), documents, {
      recursive: true,
    });
    const dataFolder = join(folder, 'sqlite');
    mkdirSync(dataFolder);
    const env = { MESHSTAGE_DEMO_FOLDER: documents };
    let log = '';
    const portal = startPortal({
      appPort: await freePort(),
      backendPort: await freePort(),
      dataFolder,
      env,
      onOutput: withoutAccessLog(text => {
        log = (log + text).slice(-LOG_KEPT);
      }),
    });
    try {
      const since = Date.now();
      const products = await awaitProducts(portal, DEADLINE_MS);
      const seconds = ((Date.now() - since) / 1000).toFixed(1);
      const file = join(folder, 'report.json');
      const { code } = await runLine(
        { program: 'bin', args: ['playwright', 'test'] },
        {
          env: {
            ...process.env,
            ...browser.env,
            ...env,
            PLAYWRIGHT_URL: portal.appUrl,
            PLAYWRIGHT_JSON_OUTPUT_NAME: file,
            PORTAL_CHROMIUM: browser.executablePath,
          },
        },
      );
      const counts = playwrightCounts(readPlaywrightReport(file));
      if (code !== 0) {
        process.stdout.write(`\nThe end of the log of the portal:\n${log}\n`);
      }
      return {
        counts,
        notes: [
          `${counts.passed} tests in ${browser.origin}; ${products} products were visible after ${seconds} s`,
        ],
        problems:
          counts.passed === 0
            ? ['the browser took no part: no test passed in it']
            : [],
      };
    } catch (error) {
      process.stdout.write(`\nThe end of the log of the portal:\n${log}\n`);
      throw error;
    } finally {
      await portal.stop();
    }
  },
};
