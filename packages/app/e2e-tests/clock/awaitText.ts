import { expect, Locator, Page } from '@playwright/test';
import { SOON } from './soon.ts';

/** Comes back to a page until a part of it says so: what is behind it takes a moment. */
export async function awaitText(
  page: Page,
  path: string,
  part: (page: Page) => Locator,
  text: string,
) {
  await expect
    .poll(async () => {
      await page.goto(path);
      // A policy that asks nothing yet is no article of its own.
      return await part(page)
        .innerText({ timeout: 10_000 })
        .catch(() => 'not there');
    }, SOON)
    .toContain(text);
}
