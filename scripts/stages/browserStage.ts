import { join } from 'node:path';
import { findBrowser } from '../browser/findBrowser.ts';
import { awaitProducts } from '../portal/awaitProducts.ts';
import { startDemo } from '../portal/startDemo.ts';
import { withoutAccessLog } from '../portal/withoutAccessLog.ts';
import { playwrightCounts, readPlaywrightReport } from './playwrightReport.ts';
import { runLine } from './runLine.ts';
import type { Stage } from './Stage.ts';

const DEADLINE_MS = 240_000;
const LOG_KEPT = 20_000;

/** The demo portal, looked at by a real browser. */
export const browserStage: Stage = {
  id: 'browser',
  async run(folder) {
    const browser = await findBrowser();
    let log = '';
    const portal = await startDemo(
      folder,
      withoutAccessLog(text => {
        log = (log + text).slice(-LOG_KEPT);
      }),
    );
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
            MESHSTAGE_DEMO_FOLDER: portal.documents,
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
