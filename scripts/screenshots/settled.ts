import type { Page } from '@playwright/test';
import { setTimeout as sleep } from 'node:timers/promises';

const SAMPLE_MS = 600;
const DEADLINE_MS = 45_000;
const BUSY = '[aria-busy="true"], [role="progressbar"], .bui-Skeleton';

/**
 * Waits until nothing on a page is loading and its text no longer changes.
 *
 * @throws when it does not come to rest
 */
export async function settled(page: Page): Promise<void> {
  const end = Date.now() + DEADLINE_MS;
  let last = '';
  while (Date.now() < end) {
    const busy = await page.locator(BUSY).count();
    const text = await page.locator('body').innerText();
    if (busy === 0 && text === last) {
      await page.evaluate('document.fonts.ready.then(() => undefined)');
      return;
    }
    last = text;
    await sleep(SAMPLE_MS);
  }
  throw new Error(`${page.url()} does not come to rest`);
}
