import { join } from 'node:path';
import { findBrowser } from '../browser/findBrowser.ts';
import { awaitProducts } from '../portal/awaitProducts.ts';
import { logTail } from '../portal/logTail.ts';
import { startDemo } from '../portal/startDemo.ts';
import { withoutAccessLog } from '../portal/withoutAccessLog.ts';
import {
  playwrightCounts,
  playwrightFailures,
  readPlaywrightReport,
} from './playwrightReport.ts';
import { runLine } from './runLine.ts';
import type { Stage } from './Stage.ts';

const DEADLINE_MS = 240_000;

/** The demo portal, looked at by a real browser. */
export const browserStage: Stage = {
  id: 'browser',
  async run(folder) {
    const browser = await findBrowser();
    const log = logTail();
    const portal = await startDemo(folder, withoutAccessLog(log.add));
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
      const report = readPlaywrightReport(file);
      const counts = playwrightCounts(report);
      if (code !== 0) {
        process.stdout.write(
          `\nThe end of the log of the portal:\n${log.text()}\n`,
        );
      }
      return {
        counts,
        failures: playwrightFailures(report),
        notes: [
          `${counts.passed} tests in ${browser.origin}; ${products} products were visible after ${seconds} s`,
        ],
        problems:
          counts.passed === 0
            ? ['the browser took no part: no test passed in it']
            : [],
      };
    } catch (error) {
      process.stdout.write(
        `\nThe end of the log of the portal:\n${log.text()}\n`,
      );
      throw error;
    } finally {
      await portal.stop();
    }
  },
};
