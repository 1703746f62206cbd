import { expect, test } from '@playwright/test';
import { rowsOf } from '../rowsOf.ts';
import { enter } from './enter.ts';
import { walk } from './walk.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

walk(
  'an engineer finds a product by a column and copies a query that runs',
  async (page, hand) => {
    await enter(page, hand, 'Guest');
    await hand.fill(
      page.getByRole('searchbox', { name: 'Search data products' }),
      'p95_delay',
    );
    const found = page
      .getByRole('list', { name: 'Data products' })
      .getByRole('article');
    await expect(found).toHaveCount(1);
    await expect(found).toContainText('Column p95_delay');
    await hand.press(found.getByRole('link', { name: 'Airport Punctuality' }));
    await expect(
      page.getByRole('heading', { name: 'Airport Punctuality' }),
    ).toBeVisible();

    await hand.press(page.getByRole('button', { name: 'Use this data' }));
    await expect(page.getByRole('tab', { name: 'DuckDB' })).toBeInViewport();
    await hand.press(
      page.getByRole('button', { name: /^Copy: DuckDB for / }).first(),
    );
    await expect(page.getByText('Copied').first()).toBeVisible();
    const sql = await page.evaluate(() => navigator.clipboard.readText());
    expect(await rowsOf(sql)).toBe(10);
  },
);
