import { join } from 'node:path';
import { findBrowser } from '../browser/findBrowser.ts';
import { awaitProducts } from '../portal/awaitProducts.ts';
import { logTail } from '../portal/logTail.ts';
import { publishHistory } from '../portal/publishHistory.ts';
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

/**
 * The demo portal, looked at by a real browser.
 *
 * @param options - `pages` are those of `npm start`, or those that are built
 *   for production, which the backend serves under its content security
 *   policy; `files` are the specs to run, all without them
 */
export function browserStage(
  id: string,
  options: { pages: 'development' | 'built'; files?: string[] },
): Stage {
  return { id, run: folder => look(folder, options) };
}

async function look(
  folder: string,
  { pages, files = [] }: Parameters<typeof browserStage>[1],
) {
  const browser = await findBrowser();
  const log = logTail();
  const portal = await startDemo(folder, withoutAccessLog(log.add), { pages });
  try {
    const since = Date.now();
    const products = await awaitProducts(portal, DEADLINE_MS);
    const seconds = ((Date.now() - since) / 1000).toFixed(1);
    await publishHistory(portal);
    const file = join(folder, 'report.json');
    const { code } = await runLine(
      { program: 'bin', args: ['playwright', 'test', ...files] },
      {
        env: {
          ...process.env,
          ...browser.env,
          MESHSTAGE_DEMO_CLOCK: portal.clock,
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
}
