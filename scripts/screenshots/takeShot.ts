import type { Browser } from '@playwright/test';
import { settled } from './settled.ts';
import type { Shot } from './Shot.ts';

const APPEARS_MS = 60_000;

/** Signs in, opens the page and gives the picture as PNG, 1280 x 800 pixels. */
export async function takeShot(
  browser: Browser,
  appUrl: string,
  shot: Shot,
): Promise<Buffer> {
  const context = await browser.newContext({
    baseURL: appUrl,
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 1,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(APPEARS_MS);
    await page.addInitScript(() => {
      localStorage.setItem('theme', 'light');
      localStorage.setItem('language', 'en');
    });
    await page.goto(shot.path);
    const { person = 'Guest' } = shot;
    await page.getByRole('button', { name: `Enter as ${person}` }).click();
    await page.locator(shot.ready).first().waitFor();
    await settled(page);
    if (shot.open) {
      await page.locator(shot.open).first().click();
      if (shot.thenReady) {
        await page.locator(shot.thenReady).first().waitFor();
      }
      await settled(page);
    }
    if (shot.walk) {
      await shot.walk(page);
      await settled(page);
    }
    // Nothing is under the pointer, nothing is about to be typed.
    await page.mouse.move(1279, 799);
    return await page.screenshot({ animations: 'disabled', caret: 'hide' });
  } finally {
    await context.close();
  }
}
