import { AxeBuilder } from '@axe-core/playwright';
import { expect, Page, test } from '@playwright/test';
import { signIn } from './signIn.ts';

const ROWS = `inspection_id;runway;inspected_at;friction;remark
101;04L/22R;2026-03-01T06:10:00Z;0,81;
102;04R/22L;2026-03-01T06:40:00Z;0,79;rubber
103;04L/22R;2026-03-02T06:05:00Z;0,83;`;

async function openForm(page: Page) {
  await signIn(page, 'Maya Okafor', '/data-products');
  await page.getByRole('link', { name: 'New data product' }).click();
  await page
    .getByRole('button', { name: /choose/i })
    .first()
    .click();
  await expect(page.getByLabel('Name', { exact: false }).first()).toBeVisible();
}

async function next(page: Page, name: string | RegExp = 'Next') {
  await page.getByRole('button', { name }).click();
}

async function fillIn(page: Page) {
  // Of all domains she is offered the two that are hers.
  const domain = page.getByRole('combobox', { name: /^Domain/ });
  await domain.fill('Flight');
  await page.getByRole('option', { name: 'Flight Operations' }).click();
  await expect(domain).toHaveValue('Flight Operations');
  await page.getByLabel(/^Name/).fill('Runway Inspections');
  await page
    .getByLabel(/^What is the data for/)
    .fill('Every inspection of a runway, for planning repairs.');
  await next(page);
  const paste = page.getByLabel('The first lines of your data');
  await paste.fill('1,2\n3,4');
  await expect(page.getByText(/looks like data, not like/)).toBeVisible();
  await paste.fill(ROWS);
  await expect(page.getByText('5 columns, learned from 3 rows.')).toBeVisible();
}

/** What axe finds in the field that is ours; the form around it is Backstage's. */
async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page })
    .include('[data-testid="data-product-columns"]')
    .analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html}`),
  );
}

test.describe.serial('Maya makes a data product', () => {
  test('from a few rows, and finds it on the shelf', async ({ page }) => {
    await openForm(page);
    await fillIn(page);
    await page
      .getByLabel('What it means: friction')
      .fill('Friction measured, 0 to 1.');
    expect(await violations(page)).toEqual([]);
    await next(page);
    await page
      .getByLabel(/^Where can people ask/)
      .fill('runway@meridian.example');
    await next(page, 'Review');
    await expect(page.getByText('Runway Inspections')).toBeVisible();
    await next(page, 'Publish');
    await page
      .getByRole('link', { name: /Open the data product|See what was/ })
      .first()
      .waitFor({ timeout: 45_000 });
    await page.goto('/data-products?q=Runway');
    await expect(
      page.getByRole('link', { name: 'Runway Inspections' }),
    ).toBeVisible();
  });

  test('not again under the same name, and the log says why', async ({
    page,
  }) => {
    await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
    await openForm(page);
    await fillIn(page);
    expect(await violations(page)).toEqual([]);
    await page.screenshot({
      path: 'test-results/screens/template-dark.png',
      fullPage: true,
    });
    await next(page);
    await next(page, 'Review');
    await next(page, 'Publish');
    await expect(
      page
        .getByText(
          /There is a data product dataproduct:flight-operations\/runway-inspections already/,
        )
        .first(),
    ).toBeVisible({ timeout: 45_000 });
  });
});

test('a guest is offered nothing to make', async ({ page }) => {
  await signIn(page, 'Guest', '/data-products');
  await expect(
    page.getByRole('heading', { name: 'Data products' }).first(),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'Create' })).toHaveCount(0);
  await expect(
    page.getByRole('link', { name: 'New data product' }),
  ).toHaveCount(0);
});
