import { expect, Page, test } from '@playwright/test';
import { signIn } from './signIn.ts';
import { violations } from './violations.ts';

// Each walks through several pages of a portal in development mode.
test.setTimeout(120_000);

const products = (page: Page) =>
  page.getByRole('list', { name: 'Data products' });

test('facets narrow the shelf, and the back button undoes and restores them', async ({
  page,
}) => {
  await signIn(page, 'Guest');
  const cards = products(page).getByRole('article');
  await expect(cards.first()).toBeVisible();
  const all = await cards.count();
  const weather = page.getByRole('checkbox', { name: /^Weather and Climate/ });
  const aggregate = page.getByRole('checkbox', { name: /^Aggregate/ });

  await page.locator('label', { has: weather }).click();
  await expect(page).toHaveURL(/\?domain=weather$/);
  const count = Number(
    (await weather.locator('xpath=ancestor::label').innerText()).match(
      /\d+$/,
    )?.[0],
  );
  await expect(cards).toHaveCount(count);
  expect(count).toBeLessThan(all);
  await page.locator('label', { has: aggregate }).click();
  await expect(page).toHaveURL(/\?domain=weather&type=aggregate$/);
  await expect(cards).toHaveCount(1);

  await cards.getByRole('link', { name: 'Climate by Year' }).click();
  await expect(
    page.getByRole('heading', { name: 'Climate by Year' }),
  ).toBeVisible();
  await page.goBack();
  await expect(cards).toHaveCount(1);
  await expect(weather).toBeChecked();
  await expect(aggregate).toBeChecked();
  await page.goBack();
  await expect(cards).toHaveCount(count);
  await expect(aggregate).not.toBeChecked();
  await page
    .getByRole('button', { name: /^Remove the filter\s+Domain: Weather/ })
    .click();
  await expect(cards).toHaveCount(all);
});

test('products of a level are found by it, each with its badge', async ({
  page,
}) => {
  await signIn(page, 'Guest');
  const cards = products(page).getByRole('article');
  const levels = page.getByRole('group', { name: 'Level' });
  await expect(async () => {
    await page.reload();
    await expect(cards.first()).toBeVisible();
    await expect(levels).toBeVisible();
  }).toPass();
  const all = await cards.count();
  const lowest = levels.locator('label', { hasText: /: bronze/ });
  const words = (await lowest.innerText()).match(/(\S+: bronze)\s+(\d+)$/);
  await lowest.click();
  await expect(page).toHaveURL(/level=\S+bronze/);
  await expect(cards).toHaveCount(Number(words?.[2]));
  expect(Number(words?.[2])).toBeLessThan(all);
  for (const card of await cards.all()) {
    await expect(card).toContainText(words?.[1] ?? 'a level');
  }
  expect(await violations(page)).toEqual([]);
});

test('an owner sees what is hers, and what she starred, as a table that is remembered', async ({
  page,
}) => {
  await signIn(page, 'Maya Okafor');
  const cards = products(page).getByRole('article');
  await expect(cards.first()).toBeVisible();
  const all = await cards.count();
  await page.getByRole('button', { name: 'Mine', exact: true }).click();
  await expect(page).toHaveURL(/mine=true/);
  await expect.poll(() => cards.count()).toBeLessThan(all);
  await expect(cards.first()).toContainText('Flight Operations Team');

  await page.getByRole('button', { name: 'Star Flights', exact: true }).click();
  await page.getByRole('button', { name: 'Mine', exact: true }).click();
  await page.getByRole('button', { name: 'Starred', exact: true }).click();
  await expect(cards).toHaveCount(1);
  await page.getByRole('radio', { name: 'Table' }).click();
  await page.reload();
  await expect(
    page.getByRole('table', { name: 'Data products' }).getByRole('row'),
  ).toHaveCount(2);
});

test('the shelf is used by keyboard alone', async ({ page }) => {
  await signIn(page, 'Guest');
  await expect(products(page).getByRole('article').first()).toBeVisible();
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('flights');
  await expect(page).toHaveURL(/q=flights/);

  // From the search over the two switches and the views to the first facet.
  const type = page.getByRole('checkbox', { name: /^Source-aligned/ });
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press('Tab');
    if (await type.evaluate(box => box === document.activeElement)) {
      break;
    }
  }
  await expect(type).toBeFocused();
  await page.keyboard.press('Space');
  await expect(type).toBeChecked();
  await expect(page).toHaveURL(/type=source-aligned/);

  const first = products(page).getByRole('heading').first().getByRole('link');
  const title = await first.innerText();
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    if (await first.evaluate(link => link === document.activeElement)) {
      break;
    }
  }
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
});

const VIEWS: readonly [name: string, path: string, width: number][] = [
  ['shelf-search', '/data-products?q=delay&domain=flight-operations', 1280],
  ['shelf-narrow', '/data-products?domain=weather', 768],
  ['shelf-mine', '/data-products?mine=true', 1280],
];

for (const theme of ['light', 'dark']) {
  for (const [name, path, width] of VIEWS) {
    test(`axe finds nothing of ours on ${name} in the ${theme} theme`, async ({
      page,
    }) => {
      await page.addInitScript(
        chosen => localStorage.setItem('theme', chosen),
        theme,
      );
      await page.setViewportSize({ width, height: 900 });
      await signIn(page, 'Tom Lindqvist', path);
      await expect(
        page.getByText(/of \d+ products?|No data product/).first(),
      ).toBeVisible();
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      const fold = page.getByRole('button', { name: /^Filters/ });
      if (await fold.isVisible()) {
        await fold.click();
      }
      expect(await violations(page)).toEqual([]);
      await page.screenshot({
        path: `test-results/screens/${name}-${theme}.png`,
        fullPage: true,
      });
    });
  }

  test(`axe finds nothing of ours in the table in the ${theme} theme`, async ({
    page,
  }) => {
    await page.addInitScript(
      chosen => localStorage.setItem('theme', chosen),
      theme,
    );
    await signIn(page, 'Guest');
    await page.getByRole('radio', { name: 'Table' }).click();
    await expect(
      page.getByRole('table', { name: 'Data products' }),
    ).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}
