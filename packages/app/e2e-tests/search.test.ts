import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { signIn } from './signIn.ts';

const COLUMN = 'strike_cost_usd';

test('who types the name of a column gets to the schema that has it', async ({
  page,
}) => {
  // The index of the demo lives in memory and is filled again every 20 seconds.
  test.setTimeout(120_000);
  await signIn(page, 'Guest');
  await page.getByRole('button', { name: 'Search' }).click();
  const box = page.getByRole('dialog').getByRole('textbox');
  await box.fill(COLUMN);
  const hit = page
    .getByRole('dialog')
    .getByRole('link', { name: COLUMN })
    .first();
  await expect(async () => {
    await box.fill('');
    await box.fill(COLUMN);
    await expect(hit).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 60_000 });
  await hit.click();

  await expect(page).toHaveURL(new RegExp(`/schema\\?.*find=${COLUMN}`));
  const grid = page.getByRole('treegrid');
  await expect(
    grid.getByRole('row').filter({ hasText: COLUMN }).first(),
  ).toBeVisible();
});

for (const theme of ['light', 'dark']) {
  test(`the search page finds a product once and narrows down to columns, ${theme}`, async ({
    page,
  }) => {
    await page.addInitScript(
      chosen => localStorage.setItem('theme', chosen),
      theme,
    );
    await signIn(page, 'Guest', '/search?query=airport');
    const product = page.getByRole('link', { name: 'Airport Exposure' });
    // The side bar says the same; the filter comes with the page.
    const columns = page.getByText('Columns', { exact: true });
    await expect(columns).toBeVisible();
    await page.getByText('Data products', { exact: true }).last().click();
    await expect(product).toHaveCount(1, { timeout: 30_000 });
    await expect(page.getByText(/^Column of table /)).toHaveCount(0);
    await expect(
      page.getByText('Data product in the domain Flight Operations').first(),
    ).toBeVisible();

    await columns.click();
    await expect(page.getByText(/^Column of table /).first()).toBeVisible();
    await expect(product).toHaveCount(0);

    // The page around the hits is Backstage's own.
    const { violations } = await new AxeBuilder({ page })
      .include('[data-hit]')
      .analyze();
    expect(violations.map(({ help }) => help)).toEqual([]);
    await page.screenshot({ path: `test-results/screens/search-${theme}.png` });
  });
}
