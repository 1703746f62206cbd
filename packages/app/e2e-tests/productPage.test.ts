import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from '@playwright/test';
import { coreViolations } from './coreViolations.table.ts';
import { signIn } from './signIn.ts';

// Playwright runs in the root of the checkout.
const ROOT = `${process.cwd()}/`;
const FLIGHTS = '/catalog/flight-operations/dataproduct/flights';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Rows of a query that is run in the root of the checkout. */
async function rowsOf(sql: string): Promise<number> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    await connection.run(`SET file_search_path = '${ROOT}'`);
    return (await connection.runAndReadAll(sql)).currentRowCount;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

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

test('the menu of the entity leads to the snippets from any tab; a star stays', async ({
  page,
}) => {
  await signIn(page, 'Guest', `${FLIGHTS}/sla`);
  await expect(page.getByText('Promised, not measured yet')).toBeVisible();
  await page.getByRole('button', { name: 'Add to favorites' }).click();
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Use this data' }).click();
  await expect(page).toHaveURL(/flights#use-this-data$/);
  await expect(page.getByRole('tab', { name: 'DuckDB' })).toBeInViewport();
  await page.reload();
  await expect(
    page.getByRole('button', { name: 'Remove from favorites' }),
  ).toBeVisible();
});

test('a deprecated port names its successor, a deprecated product too', async ({
  page,
}) => {
  await signIn(page, 'Guest', `${FLIGHTS}/schema?port=flights&version=1.4.0`);
  await expect(
    page.getByText(
      'Version 1.4.0 of this port is deprecated. Use version 2.1.0.',
    ),
  ).toBeVisible();
  await page.goto('/catalog/weather/dataproduct/seattle-weather');
  await expect(page.getByText('This product is deprecated')).toBeVisible();
  await page.getByRole('link', { name: 'Daily Weather' }).first().click();
  await expect(
    page.getByRole('heading', { name: 'Daily Weather', exact: true }),
  ).toBeVisible();
});

test('a schema is copied as DDL that creates the table, and as the owner wrote it', async ({
  page,
}) => {
  await signIn(page, 'Guest', `${FLIGHTS}/schema`);
  const copy = async (item: RegExp) => {
    await page.getByRole('button', { name: 'Copy as …' }).click();
    await page.getByRole('menuitem', { name: item }).click();
    await expect(page.getByText('Copied').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copy as …' })).toBeVisible();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const ddl = await copy(/DDL/);
  expect(await rowsOf(`${ddl} SELECT * FROM flights`)).toBe(0);
  const text = await copy(/ODCS/);
  expect(text).toBe(
    readFileSync(
      `${ROOT}examples/data-products/flight-operations/flights/flights-v2.odcs.yaml`,
      'utf8',
    ),
  );
});

for (const theme of ['light', 'dark']) {
  for (const [name, path, ready] of [
    ['overview', FLIGHTS, 'What you can rely on'],
    ['schema', `${FLIGHTS}/schema`, 'columns in all'],
    ['sla', `${FLIGHTS}/sla`, 'Promised, not measured yet'],
    ['lineage', `${FLIGHTS}/lineage`, 'Lineage as a table'],
  ]) {
    test(`axe finds nothing of ours on ${name} at 768 pixels, ${theme}`, async ({
      page,
    }) => {
      await page.addInitScript(
        chosen => localStorage.setItem('theme', chosen),
        theme,
      );
      await page.setViewportSize({ width: 768, height: 1024 });
      await signIn(page, 'Guest', path);
      await expect(page.getByText(ready).first()).toBeVisible();
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      const axe = new AxeBuilder({ page });
      for (const { within } of coreViolations) {
        axe.exclude(within);
      }
      const { violations } = await axe.analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0].html])).toEqual(
        [],
      );
      await page.screenshot({
        path: `test-results/screens/${name}-768-${theme}.png`,
        fullPage: true,
      });
    });
  }
}
