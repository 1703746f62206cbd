import { expect } from '@playwright/test';
import { violations } from '../violations.ts';
import { enter } from './enter.ts';
import { walk } from './walk.ts';

walk(
  'an engineer reads what changed, and sees it at its line',
  async (page, hand, theme) => {
    await enter(page, hand, 'Guest');
    await hand.fill(
      page.getByRole('searchbox', { name: 'Search data products' }),
      'flight sample',
    );
    await hand.press(
      page.getByRole('link', { name: 'Flight Sample', exact: true }),
    );
    await hand.press(page.getByRole('link', { name: 'Changes', exact: true }));

    const broken = page.getByRole('article', { name: 'Version 1.1.0' });
    await expect(broken).toContainText('Breaks readers');
    await expect(broken).toContainText(
      'Deserves a major version, but got only a minor version',
    );
    await expect(broken).toContainText('may be null now');
    await hand.press(page.getByRole('button', { name: 'Only what breaks' }));
    await expect(
      page.getByRole('article', { name: 'Version 1.0.0' }),
    ).toHaveCount(0);

    await hand.press(broken.getByRole('link', { name: 'Side by side' }));
    const texts = page.getByRole('table', { name: 'Both texts side by side' });
    await expect(
      texts.getByRole('columnheader', { name: 'Version 1.1.0' }),
    ).toBeVisible();
    const changed = texts
      .getByRole('row')
      .filter({ hasText: /required: true.*required: false/ });
    await expect(changed.first()).toBeVisible();
    await expect(texts).toContainText('may be null now');
    expect(await violations(page)).toEqual([]);
    await page.screenshot({
      path: `test-results/screens/side-by-side-${theme}.png`,
      fullPage: true,
    });

    await page.reload();
    await hand.press(page.getByRole('radio', { name: 'List of changes' }));
    await expect(
      page.getByRole('list', { name: /^Changes, the worst/ }),
    ).toContainText('Readers: breaks');
    expect(await violations(page)).toEqual([]);
    await hand.press(page.getByRole('button', { name: 'All versions' }));
    await expect(broken).toBeVisible();
  },
);

walk(
  'an engineer compares the columns of two majors',
  async (page, hand, theme) => {
    await enter(page, hand, 'Guest');
    await page.goto('/catalog/flight-operations/dataproduct/flights/schema');
    await hand.press(page.getByRole('button', { name: /Compare with/ }));
    await expect(page.getByRole('option', { name: /^1\.4\.0/ })).toBeVisible();
    // What is typed leads to the option that begins so.
    await page.keyboard.type('1.4');
    await page.keyboard.press('Enter');
    const grid = page.getByRole('treegrid');
    await expect(grid.getByRole('row', { name: /^time/ })).toContainText(
      'Removed',
    );
    await expect(grid.getByRole('row', { name: /^origin/ })).toContainText(
      'Added',
    );
    await expect(page).toHaveURL(/compare=/);
    expect(await violations(page)).toEqual([]);
    await page.screenshot({
      path: `test-results/screens/schema-compared-${theme}.png`,
      fullPage: true,
    });
  },
);
