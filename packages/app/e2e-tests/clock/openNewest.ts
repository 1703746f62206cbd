import { expect, Page } from '@playwright/test';
import { SOON } from './soon.ts';

/** Opens the newest attempt to publish in a domain once it is as expected. */
export async function openNewest(page: Page, domain: string, row: RegExp) {
  const newest = page.getByRole('row').nth(1);
  await expect
    .poll(async () => {
      await page.goto(`/data-products/submissions?domain=${domain}`);
      return await newest.innerText();
    }, SOON)
    .toMatch(row);
  await newest.getByRole('link').first().click();
}
