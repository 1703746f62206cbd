import { expect, test } from '@playwright/test';
import { signIn } from './signIn.ts';

test('the portal speaks German where a person has chosen it', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('language', 'de'));
  await signIn(page, 'Guest');
  await expect(page.getByRole('list', { name: 'Datenprodukte' })).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Einreichungen' })).toBeVisible();
});
