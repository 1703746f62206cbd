import { expect, test } from '@playwright/test';
import { rowsOf } from './rowsOf.ts';
import { signIn } from './signIn.ts';

const FLIGHTS = '/catalog/flight-operations/dataproduct/flights';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('from the shelf to a first query: what is copied runs', async ({
  page,
}) => {
  await signIn(page, 'Guest', '/data-products?q=flights');
  await page
    .getByRole('link', { name: 'Flights', exact: true })
    .first()
    .click();
  await page.getByRole('button', { name: 'Use this data' }).click();
  await expect(page.getByRole('tab', { name: 'DuckDB' })).toBeInViewport();
  await page.getByRole('button', { name: /^Copy: DuckDB for flights/ }).click();
  await expect(page.getByText('Copied').first()).toBeVisible();
  const sql = await page.evaluate(() => navigator.clipboard.readText());
  expect(await rowsOf(sql)).toBe(10);

  await page.getByRole('tab', { name: 'Python' }).click();
  await expect(
    page.getByRole('region', { name: /^Python for flights/ }),
  ).toContainText('pd.read_parquet(');
});

test('an address leads to the snippets; a star stays', async ({ page }) => {
  await signIn(page, 'Guest', `${FLIGHTS}#use-this-data`);
  await expect(page.getByRole('tab', { name: 'DuckDB' })).toBeInViewport();
  await page.getByRole('button', { name: 'Add to favorites' }).click();
  await page.reload();
  await expect(
    page.getByRole('button', { name: 'Remove from favorites' }),
  ).toBeVisible();
});
