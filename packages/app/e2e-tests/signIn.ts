import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** People of the demo, as the sign-in page names them. */
export type Person = 'Guest' | 'Maya Okafor' | 'Tom Lindqvist';

/** The button of the sign-in page. */
export function enterAs(page: Page, person: Person): Locator {
  return page.getByRole('button', { name: `Enter as ${person}` });
}

/** Waits for the side bar. */
export async function atHome(page: Page): Promise<void> {
  await expect(
    page
      .getByRole('navigation', { name: 'sidebar nav' })
      .getByRole('link', { name: 'Data products', exact: true }),
  ).toBeVisible({ timeout: 30_000 });
}

/** Comes in as one of the demo people. */
export async function signIn(page: Page, person: Person, path = '/') {
  await page.goto(path);
  await enterAs(page, person).click();
  await atHome(page);
}
