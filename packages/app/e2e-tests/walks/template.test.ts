import { AxeBuilder } from '@axe-core/playwright';
import { expect, Page, test } from '@playwright/test';
import { enter } from './enter.ts';
import { Hand, mouse } from './Hand.ts';
import { Theme, walk } from './walk.ts';

const ROWS = `inspection_id;runway;inspected_at;friction;remark
101;04L/22R;2026-03-01T06:10:00Z;0,81;
102;04R/22L;2026-03-01T06:40:00Z;0,79;rubber
103;04L/22R;2026-03-02T06:05:00Z;0,83;`;

const NAMES: Record<Theme, string> = {
  light: 'Runway Inspections',
  dark: 'Taxiway Inspections',
};

async function next(page: Page, hand: Hand, name = 'Next') {
  await hand.press(page.getByRole('button', { name, exact: true }));
}

async function fillIn(page: Page, hand: Hand, name: string) {
  await enter(page, hand, 'Maya Okafor');
  await hand.press(page.getByRole('link', { name: 'New data product' }));
  await hand.press(page.getByRole('button', { name: /choose/i }).first());
  // Of all domains she is offered the two that are hers.
  const domain = page.getByRole('combobox', { name: /^Domain/ });
  // The picker of the portal forgets what was typed when its list arrives.
  await expect(async () => {
    await hand.choose(domain, 'Flight', 'Flight Operations');
    await expect(domain).toHaveValue('Flight Operations', { timeout: 3_000 });
  }).toPass({ timeout: 30_000 });
  await hand.fill(page.getByLabel(/^Name/), name);
  await hand.fill(
    page.getByLabel(/^What is the data for/),
    'Every inspection of a runway, for planning repairs.',
  );
  await next(page, hand);
  const paste = page.getByLabel('The first lines of your data');
  await hand.fill(paste, '1,2\n3,4');
  await expect(page.getByText(/looks like data, not like/)).toBeVisible();
  await hand.fill(paste, ROWS);
  await expect(page.getByText('5 columns, learned from 3 rows.')).toBeVisible();
  await hand.fill(
    page.getByLabel('What it means: friction'),
    'Friction measured, 0 to 1.',
  );
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

async function publish(page: Page, hand: Hand) {
  await next(page, hand);
  await next(page, hand, 'Review');
  await next(page, hand, 'Publish');
}

test.describe.serial('with the template', () => {
  walk(
    'an owner makes a product and finds it on the shelf',
    async (page, hand, theme) => {
      const name = NAMES[theme];
      await fillIn(page, hand, name);
      expect(await violations(page)).toEqual([]);
      await publish(page, hand);
      await page
        .getByRole('link', { name: /Open the data product|See what was/ })
        .first()
        .waitFor({ timeout: 45_000 });
      await hand.press(
        page
          .getByRole('navigation', { name: 'sidebar nav' })
          .getByRole('link', { name: 'Data products', exact: true }),
      );
      await hand.fill(
        page.getByRole('searchbox', { name: 'Search data products' }),
        name,
      );
      await hand.press(page.getByRole('link', { name }).first());
      await expect(page.getByRole('heading', { name })).toBeVisible({
        timeout: 30_000,
      });
    },
  );

  walk(
    'she does not make it twice, and the log says why',
    async (page, hand, theme) => {
      const name = NAMES[theme];
      await fillIn(page, hand, name);
      await page.screenshot({
        path: `test-results/screens/template-${theme}.png`,
        fullPage: true,
      });
      await publish(page, hand);
      const ref = `dataproduct:flight-operations/${name
        .toLowerCase()
        .replace(' ', '-')}`;
      await expect(
        page.getByText(`There is a data product ${ref} already`).first(),
      ).toBeVisible({ timeout: 45_000 });
    },
  );
});

test('a guest is offered nothing to make', async ({ page }) => {
  await enter(page, mouse(page), 'Guest');
  await expect(
    page.getByRole('heading', { name: 'Data products' }).first(),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'Create' })).toHaveCount(0);
  await expect(
    page.getByRole('link', { name: 'New data product' }),
  ).toHaveCount(0);
});
