import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** People of the demo, as the sign-in page names them. */
export type Person = 'Guest' | 'Maya Okafor' | 'Tom Lindqvist';

/** Comes in as one of the demo people and waits for the side bar. */
export async function signIn(page: Page, person: Person, path = '/') {
  await page.goto(path);
  await page.getByRole('button', { name: `Enter as ${person}` }).click();
  await expect(
    page
      .getByRole('navigation', { name: 'sidebar nav' })
      .getByRole('link', { name: 'Data products', exact: true }),
  ).toBeVisible({ timeout: 30_000 });
}
