import { expect, test } from '@playwright/test';
import { signIn } from './signIn.ts';
import { violations } from './violations.ts';

const EXPOSURE = '/catalog/integrations/dataproduct/airport-exposure';
const SAMPLE = '/catalog/flight-operations/dataproduct/flight-sample';

/** Every page of ours, with what shows that it is there. */
const PAGES: readonly [name: string, path: string, ready: string][] = [
  ['shelf', '/data-products', 'Airport Exposure'],
  [
    'shelf without hits',
    '/data-products?q=nothing-is-named-so',
    'Nothing fits',
  ],
  ['overview', EXPOSURE, 'Source and revision'],
  ['schema', `${EXPOSURE}/schema`, 'columns in all'],
  ['SLA', `${EXPOSURE}/sla`, 'Promised, not measured yet'],
  ['lineage', `${EXPOSURE}/lineage`, 'Lineage as a table'],
  ['changes', `${SAMPLE}/changes`, 'Breaks readers'],
  ['submissions', '/data-products/submissions', 'Seattle Weather'],
  ['missing', '/data-products/submissions/none', 'Nothing to see here'],
];

for (const theme of ['light', 'dark']) {
  test.describe(`axe finds nothing of ours in the ${theme} theme`, () => {
    test.beforeEach(async ({ page }) => {
      await page.addInitScript(
        chosen => localStorage.setItem('theme', chosen),
        theme,
      );
    });

    test('sign-in', async ({ page }) => {
      await page.goto('/');
      await expect(
        page.getByRole('button', { name: 'Enter as Guest' }),
      ).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    for (const [name, path, ready] of PAGES) {
      test(name, async ({ page }) => {
        await signIn(page, 'Guest', path);
        await expect(page.getByText(ready).first()).toBeVisible();
        await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
        await expect(page.locator('body')).toHaveAttribute(
          'data-theme-mode',
          theme,
        );
        expect(await violations(page)).toEqual([]);
        await page.screenshot({
          path: `test-results/screens/${name}-${theme}.png`,
          fullPage: true,
        });
      });
    }

    test('refused submission', async ({ page }) => {
      await signIn(
        page,
        'Tom Lindqvist',
        '/data-products/submissions?state=refused',
      );
      await page.getByRole('link', { name: 'Occupations' }).first().click();
      await expect(page.getByText('To mend it:').first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('mend', async ({ page }) => {
      await signIn(
        page,
        'Maya Okafor',
        '/data-products/submissions?state=refused&domain=energy',
      );
      await page
        .getByRole('link', { name: 'Iowa Electricity' })
        .first()
        .click();
      await page.getByRole('link', { name: 'Mend', exact: true }).click();
      await expect(page.getByText(/errors? to mend/).first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.screenshot({
        path: `test-results/screens/mend-${theme}.png`,
        fullPage: true,
      });
      await page.setViewportSize({ width: 768, height: 1024 });
      await page.screenshot({
        path: `test-results/screens/mend-768-${theme}.png`,
        fullPage: true,
      });
    });

    test('details of a column', async ({ page }) => {
      await signIn(page, 'Guest', `${EXPOSURE}/schema`);
      await page.getByRole('treegrid').getByRole('row').nth(1).click();
      await expect(
        page.getByRole('region', { name: /^Details of / }),
      ).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}
