import { expect, Page, test } from '@playwright/test';
import { signIn } from './signIn.ts';
import { violations } from './violations.ts';

const EXPOSURE = '/catalog/integrations/dataproduct/airport-exposure';
const PRODUCT = '**/api/data-mesh/v1/products/integrations/airport-exposure';
const SHELF = /\/api\/data-mesh\/v1\/products\?/;

function shelfOf(page: Page) {
  return page.getByRole('list', { name: 'Data products' });
}

test('a backend that fails is named, and asked again on a click', async ({
  page,
}) => {
  await page.route(SHELF, route =>
    route.fulfill({
      status: 500,
      json: {
        error: { name: 'Error', message: 'the disk is full' },
        request: { method: 'GET', url: '/v1/products' },
        response: { statusCode: 500 },
      },
    }),
  );
  await signIn(page, 'Guest', '/data-products');
  const alert = page.getByRole('alert').filter({ hasText: 'status 500' });
  await expect(alert).toContainText('the disk is full');
  // No stack trace.
  await expect(alert).not.toContainText(/\.[jt]sx?:\d/);
  expect(await violations(page)).toEqual([]);

  await page.unroute(SHELF);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(shelfOf(page).getByRole('article').first()).toBeVisible();
  await expect(alert).toHaveCount(0);
});

test('an answer that takes long leaves neither a blank nor a jumping page', async ({
  page,
}) => {
  let answer = () => {};
  const held = new Promise<void>(resolve => {
    answer = resolve;
  });
  await page.route(SHELF, async route => {
    await held;
    await route.continue();
  });
  await signIn(page, 'Guest', '/data-products');
  const search = page.getByRole('searchbox', { name: 'Search data products' });
  await expect(search).toBeVisible();
  await expect(page.locator('[aria-busy="true"]').first()).toBeVisible();
  const before = await search.boundingBox();
  expect(await violations(page)).toEqual([]);

  answer();
  await expect(shelfOf(page).getByRole('article').first()).toBeVisible();
  expect(await search.boundingBox()).toEqual(before);
});

test('who loses the right half-way sees what is missing, and nothing more', async ({
  page,
}) => {
  await signIn(page, 'Guest', EXPOSURE);
  await expect(page.getByText('Use this data').first()).toBeVisible();
  await page.route(`${PRODUCT}/**`, route =>
    route.fulfill({
      status: 404,
      json: { error: { name: 'NotFoundError', message: 'secret words' } },
    }),
  );
  await page.getByRole('link', { name: 'Schema', exact: true }).click();
  await expect(page.getByText('Nothing to see here')).toBeVisible();
  await expect(page.getByText('secret words')).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
});

test('who is offline keeps what is shown, and goes on afterwards', async ({
  page,
  context,
}) => {
  await signIn(page, 'Guest', '/data-products');
  const first = shelfOf(page).getByRole('article').first();
  await expect(first).toBeVisible();
  await context.setOffline(true);
  const search = page.getByRole('searchbox', { name: 'Search data products' });
  await search.fill('airport exposure');
  await expect(page).toHaveURL(/\?q=airport\+exposure$/);
  await expect(search).toHaveValue('airport exposure');
  await expect(page.getByText('got no answer').first()).toBeVisible({
    timeout: 30_000,
  });

  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await expect(shelfOf(page).getByRole('article')).toHaveCount(1);
});

test('a deep link to what is not there says so', async ({ page }) => {
  await signIn(page, 'Guest', '/catalog/integrations/dataproduct/none/schema');
  await expect(page.getByText(/not found/i).first()).toBeVisible();
});
