import { expect, test } from '@playwright/test';
import { signIn } from './signIn.ts';

test('a guest lands on the data products and stays signed in', async ({
  page,
}) => {
  await signIn(page, 'Guest');
  await expect(page).toHaveURL(/\/data-products$/);
  await expect(page).toHaveTitle('Data products | Meshstage');
  await page.reload();
  await expect(page.getByRole('list', { name: 'Data products' })).toBeVisible();
});

test('the owner signs in, and out again', async ({ page }) => {
  await signIn(page, 'Maya Okafor', '/settings');
  await expect(
    page.getByRole('heading', { name: 'User Entity: Maya Okafor' }),
  ).toBeVisible();

  await page.getByRole('button', { name: 'more', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Sign Out' }).click();
  await expect(
    page.getByRole('button', { name: 'Enter as Guest' }),
  ).toBeVisible({ timeout: 30_000 });
});

test('the platform team signs in', async ({ page }) => {
  await signIn(page, 'Tom Lindqvist', '/settings');
  await expect(
    page.getByRole('heading', { name: 'User Entity: Tom Lindqvist' }),
  ).toBeVisible();
});
