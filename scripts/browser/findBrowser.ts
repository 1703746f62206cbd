import { expectedError } from '../bootstrap/expectedError.cjs';
import { say } from '../bootstrap/say.cjs';
import type { Browser } from './Browser.ts';
import { candidates, type Candidate } from './candidates.ts';
import { launches } from './launches.ts';

/**
 * The first Chromium that starts and shows a page; being there is not enough.
 *
 * @throws with all that was tried, when there is none
 */
export async function findBrowser(
  places: Candidate[] = candidates,
): Promise<Browser> {
  const tried: string[] = [];
  for (const candidate of places) {
    let browser: Browser | undefined;
    try {
      browser = await candidate();
    } catch (error) {
      tried.push(String(error));
    }
    if (browser) {
      const result = await launches(browser);
      if ('version' in result) {
        say(`browser: Chromium ${result.version} (${browser.origin})`);
        return browser;
      }
      tried.push(`${browser.origin}: ${result.problem}`);
    }
  }
  throw expectedError(
    `No browser could be started; name one by PORTAL_CHROMIUM=/path/to/chromium. Tried:\n${tried.join(
      '\n',
    )}`,
  );
}
