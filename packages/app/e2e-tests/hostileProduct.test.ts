import { expect, Page, test } from '@playwright/test';
import { hostilePayloads } from './hostilePayloads.table.ts';
import {
  changeProduct,
  Json,
  PRODUCT,
  rewriteProduct,
} from './hostileProduct.ts';
import { signIn } from './signIn.ts';

const [DOMAIN, NAME] = PRODUCT.split('/');
const PAGE = `/catalog/${DOMAIN}/dataproduct/${NAME}`;
const API = `**/api/data-mesh/v1/products/${PRODUCT}`;

declare global {
  interface Window {
    __executed?: number;
    __stopped?: string[];
  }
}

async function settled(page: Page) {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

test('the pages come with a policy that runs no text of a document', async ({
  request,
}) => {
  const policy = (await request.get(PAGE)).headers()['content-security-policy'];
  const scripts = policy
    .split(';')
    .map(directive => directive.trim().split(/\s+/))
    .filter(([name]) => name.startsWith('script-src'));
  // No 'unsafe-inline'; the forms of the scaffolder compile JSON schemas.
  expect(scripts).toEqual([
    ['script-src', "'self'", "'unsafe-eval'"],
    ['script-src-attr', "'none'"],
  ]);
});

test.describe('60 hostile texts in every field', () => {
  for (const [tab, ready] of [
    ['', 'Use this data'],
    ['/schema', 'columns in all'],
    ['/sla', 'Promised, not measured yet'],
    ['/lineage', 'Lineage as a table'],
  ]) {
    test(`run nothing on ${tab || 'the overview'}`, async ({ page }) => {
      expect(hostilePayloads).toHaveLength(60);
      const dialogs: string[] = [];
      page.on('dialog', dialog => {
        dialogs.push(dialog.message());
        dialog.dismiss().catch(() => {});
      });
      // What the policy stops would have run without it.
      await page.addInitScript(() => {
        window.__stopped = [];
        document.addEventListener('securitypolicyviolation', event =>
          window.__stopped?.push(`${event.effectiveDirective} ${event.sample}`),
        );
      });
      await rewriteProduct(page, hostilePayloads);
      await signIn(page, 'Guest', `${PAGE}${tab}`);
      await expect(page.getByText(ready).first()).toBeVisible();
      // The menus of the page have a native twin that nobody sees.
      await expect(
        page.getByText('window.__executed').filter({ visible: true }).first(),
      ).toBeVisible();
      await settled(page);

      const found = await page.evaluate(() => ({
        executed: window.__executed ?? 0,
        stopped: window.__stopped,
        addresses: [...document.querySelectorAll('main a, [href], [src]')]
          .flatMap(node => [
            node.getAttribute('href'),
            node.getAttribute('src'),
          ])
          .filter(address =>
            /^\s*(javascript|vbscript|data:text)/i.test(address ?? ''),
          ),
      }));
      expect({ ...found, dialogs }).toEqual({
        executed: 0,
        stopped: [],
        addresses: [],
        dialogs: [],
      });
    });
  }
});

test.describe('texts that do not fit', () => {
  const texts = [
    'x'.repeat(500),
    'עברית עם סימני פיסוק! (מימין לשמאל)',
    '👩‍👩‍👧‍👦🏳️‍🌈 é̶͓̀ 中文 ไทย',
  ];
  for (const width of [1280, 768]) {
    for (const tab of ['', '/schema', '/sla', '/lineage']) {
      test(`stay inside ${width} pixels on ${tab || 'the overview'}`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 800 });
        await rewriteProduct(page, texts);
        await signIn(page, 'Guest', `${PAGE}${tab}`);
        await expect(
          page.getByText('עברית').filter({ visible: true }).first(),
        ).toBeVisible();
        await settled(page);
        expect(
          await page.evaluate(
            () =>
              document.documentElement.scrollWidth -
              document.documentElement.clientWidth,
          ),
        ).toBe(0);
      });
    }
  }
});

test('10,000 columns nested ten deep unfold, are searched and scrolled', async ({
  page,
}) => {
  await changeProduct(page, (body, path) => {
    if (!path.endsWith('/schema')) {
      return body;
    }
    const schema = body as { tables: { rows: { [key: string]: Json }[] }[] };
    const [table] = schema.tables;
    const [row] = table.rows;
    table.rows = Array.from({ length: 10_000 }, (_, index) => ({
      ...row,
      name: `column_${index}`,
      depth: index % 10,
      ...(index % 10 > 0 && { parent: index - 1 }),
    }));
    return schema as unknown as Json;
  });
  await signIn(page, 'Guest', `${PAGE}/schema`);
  const grid = page.getByRole('treegrid');
  await expect(grid).toHaveAttribute('aria-rowcount', '1001');
  await page.getByRole('button', { name: 'Unfold all' }).click();
  await expect(grid).toHaveAttribute('aria-rowcount', '10001');
  expect(await grid.getByRole('row').count()).toBeLessThan(60);
  await grid.getByRole('row').nth(1).focus();
  await page.keyboard.press('End');
  await expect(grid.getByText('column_9999', { exact: true })).toBeVisible();
  await page
    .getByRole('searchbox', { name: 'Search columns' })
    .fill('column_5009');
  await expect(grid).toHaveAttribute('aria-rowcount', '11');
});

test('a slow answer leaves the page usable', async ({ page }) => {
  await page.route(API, async route => {
    await new Promise(resolve => setTimeout(resolve, 10_000));
    await route.continue();
  });
  await signIn(page, 'Guest', PAGE);
  await expect(page.locator('[aria-busy="true"]').first()).toBeVisible();
  await expect(
    page.getByRole('heading', { name: 'Flights', exact: true }),
  ).toBeVisible();
  await expect(page.getByRole('tab', { name: 'DuckDB' })).toBeVisible({
    timeout: 30_000,
  });
});

test('what is no longer allowed looks like what is missing', async ({
  page,
}) => {
  await signIn(page, 'Guest', PAGE);
  await expect(page.getByRole('tab', { name: 'DuckDB' })).toBeVisible();
  await page.route(`${API}/lineage`, route =>
    route.fulfill({
      status: 404,
      json: { error: { name: 'NotFoundError', message: 'gone' } },
    }),
  );
  await page.getByRole('link', { name: 'Lineage', exact: true }).click();
  await expect(page.getByText('Nothing to see here')).toBeVisible();
});

test('without a network the page keeps what it has and says so elsewhere', async ({
  page,
}) => {
  await signIn(page, 'Guest', `${PAGE}/schema`);
  await expect(page.getByRole('treegrid')).toBeVisible();
  // A tab that was never open still needs its code, as after any deployment.
  await page.getByRole('link', { name: 'Lineage', exact: true }).click();
  await expect(page.getByText('Lineage as a table')).toBeVisible();
  await page.route('**/api/**', route => route.abort('internetdisconnected'));
  await page.getByRole('link', { name: 'Schema', exact: true }).click();
  await expect(page.getByRole('treegrid')).toBeVisible();
});

test('a deep link to a product that is not there says so', async ({ page }) => {
  await signIn(page, 'Guest', '/catalog/nowhere/dataproduct/nothing/schema');
  await expect(page.getByText(/not found/i).first()).toBeVisible();
});
