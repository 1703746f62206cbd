import { expect, test } from '@playwright/test';
import { signIn } from './signIn.ts';
import { violations } from './violations.ts';

// Files run by name: this one before the refused product of the empty domain is
// mended by another.
test.setTimeout(120_000);

const EMPTY = '/catalog/default/domain/energy';
const FULL = '/catalog/default/domain/flight-operations';

test('the page of a domain without products shows what it has to mend', async ({
  page,
}) => {
  await signIn(page, 'Tom Lindqvist', EMPTY);
  await expect(page.getByText('No data product yet')).toBeVisible();
  await page.getByRole('link', { name: 'Iowa Electricity' }).click();
  await expect(page.getByText('To mend it:').first()).toBeVisible();
});

test('the page of a domain leads from what is open to who fails it', async ({
  page,
}) => {
  await signIn(page, 'Tom Lindqvist', FULL);
  const levels = page.getByRole('region', { name: 'Trust' });
  // The demo mesh is judged while somebody waits.
  await expect(levels).toContainText(/gold \d/, { timeout: 90_000 });
  const open = page.getByRole('region', { name: 'What is open' });
  await open
    .getByRole('link', { name: 'Freshness and availability are promised' })
    .click();
  await expect(
    page.getByRole('link', { name: 'Airports', exact: true }),
  ).toBeVisible();
});

for (const theme of ['light', 'dark']) {
  for (const [name, path, shown] of [
    ['domain', FULL, 'Airport Punctuality'],
    ['domain-empty', EMPTY, 'No data product yet'],
  ]) {
    test(`axe finds nothing of ours on ${name} in the ${theme} theme`, async ({
      page,
    }) => {
      await page.addInitScript(
        chosen => localStorage.setItem('theme', chosen),
        theme,
      );
      await signIn(page, 'Tom Lindqvist', path);
      await expect(page.getByText(shown).first()).toBeVisible();
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      expect(await violations(page)).toEqual([]);
      await page.screenshot({
        path: `test-results/screens/${name}-${theme}.png`,
        fullPage: true,
      });
    });
  }
}
