import { expect, test } from '@playwright/test';
import { signIn } from './signIn.ts';

test('find a product on the shelf and read its four tabs', async ({ page }) => {
  await signIn(page, 'Guest');
  const shelf = page.getByRole('list', { name: 'Data products' });
  await expect(shelf).toBeVisible();

  await page
    .getByRole('searchbox', { name: 'Search data products' })
    .fill('airport exposure');
  await expect(page).toHaveURL(/\?q=airport\+exposure$/);
  await expect(shelf.getByRole('article')).toHaveCount(1);
  await shelf.getByRole('link', { name: 'Airport Exposure' }).click();

  await expect(
    page.getByRole('heading', { name: 'Airport Exposure' }),
  ).toBeVisible();
  await expect(
    page.getByText('dataproduct://integrations/airport-exposure/', {
      exact: false,
    }),
  ).toBeVisible();
  await expect(
    page.getByRole('heading', { name: 'Output ports' }),
  ).toBeVisible();

  await page.getByRole('link', { name: 'Schema', exact: true }).click();
  await expect(page).toHaveURL(/\/schema/);
  const grid = page.getByRole('treegrid');
  await expect(grid).toBeVisible();
  await grid.getByRole('row').nth(1).click();
  await expect(
    page.getByRole('region', { name: /^Details of / }),
  ).toBeVisible();

  await page.getByRole('link', { name: 'SLA', exact: true }).click();
  await expect(page).toHaveURL(/\/sla/);
  await expect(page.getByText('Promised, not measured yet')).toBeVisible();
  await expect(
    page.getByRole('list', { name: /^Service levels promised for/ }),
  ).toBeVisible();

  await page.getByRole('link', { name: 'Lineage', exact: true }).click();
  await expect(page).toHaveURL(/\/lineage/);
  const inputs = page.getByRole('region', { name: 'Made from' });
  await inputs.getByRole('link', { name: 'Earthquakes' }).click();
  await expect(
    page.getByRole('heading', { name: 'Earthquakes', exact: true }),
  ).toBeVisible();
});

test('the schema is walked by keyboard alone', async ({ page }) => {
  await signIn(
    page,
    'Guest',
    '/catalog/flight-operations/dataproduct/flights/schema',
  );
  const rows = page.getByRole('treegrid').getByRole('row');
  await rows.nth(1).focus();
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(2)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('region', { name: /^Details of / }),
  ).toBeVisible();
  await page.keyboard.press('Home');
  await expect(rows.nth(1)).toBeFocused();
});

test('both major versions of a port can be read', async ({ page }) => {
  await signIn(
    page,
    'Guest',
    '/catalog/flight-operations/dataproduct/flights/schema',
  );
  const choice = page.getByRole('button', { name: /Output port/ });
  await choice.click();
  await page.getByRole('option', { name: /^flights 1\..*Deprecated/ }).click();
  await expect(page).toHaveURL(/port=flights&version=1\./);
  await expect(page.getByRole('treegrid')).toBeVisible();
  await choice.click();
  await page.getByRole('option', { name: /^flights 2\./ }).click();
  await expect(page).toHaveURL(/port=flights&version=2\./);
  await expect(page.getByRole('treegrid')).toBeVisible();
});

test('a product that is not there and one that may not be seen look alike', async ({
  page,
}) => {
  await signIn(page, 'Guest', '/data-products/submissions/none-of-that-name');
  await expect(page.getByText('Nothing to see here')).toBeVisible();
});
