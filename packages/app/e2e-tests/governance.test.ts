import { expect, Page, test } from '@playwright/test';
import { signIn } from './signIn.ts';
import { violations } from './violations.ts';
import { walk } from './walks/walk.ts';

const BRONZE = '/catalog/population/dataproduct/world-development/governance';
const WAIVED =
  '/catalog/public-finance/dataproduct/candidate-finances/governance';
const OWN = '/catalog/flight-operations/dataproduct/flights/governance';
const FRESHNESS = 'Freshness and availability are promised';

/** A product is judged soon after it was published, not in the same moment. */
test.setTimeout(180_000);
const JUDGED = { timeout: 90_000 };

const trust = (page: Page) => page.getByRole('article', { name: 'Trust' });

/** Every page of governance, with what shows that it is there. */
const PAGES: readonly [name: string, path: string, ready: string][] = [
  ['governance tab', BRONZE, FRESHNESS],
  ['waived', WAIVED, 'Waived until the end of'],
  ['policies', '/governance', 'Somebody in the catalog answers'],
  ['policy', '/governance/policies/global.pii-masked', 'The rule as text'],
  ['scorecards', '/governance/scorecards', 'bronze, silver, gold'],
  ['scorecard', '/governance/scorecards/global.trust', 'By owner'],
  ['waivers', '/governance/waivers', 'Waived until the end of'],
  ['campaigns', '/governance/campaigns', 'days left'],
  ['campaign', '/governance/campaigns/global.freshness', 'By owner'],
  ['preview', '/governance/preview', 'Path in the source'],
  ['reviews', '/governance/review', 'A review looks at what is open'],
  ['policy files', '/governance/files', 'Sources of policies'],
];

walk(
  'the platform team goes from a policy to who fails it, and why',
  async (page, hand) => {
    await signIn(page, 'Tom Lindqvist', '/governance');
    await hand.fill(
      page.getByRole('searchbox', { name: 'Search policies' }),
      'freshness',
    );
    await expect(page).toHaveURL(/q=freshness/);
    await hand.press(page.getByRole('link', { name: FRESHNESS }));
    await expect(page.getByRole('heading', { name: FRESHNESS })).toBeVisible();
    await hand.press(
      page.getByRole('link', { name: 'World Development', exact: true }),
    );

    await expect(trust(page)).toContainText('Missing for silver', JUDGED);
    const failing = page.getByRole('article', { name: FRESHNESS });
    await expect(failing).toContainText('Fails');
    await expect(failing).toContainText('Warns when publishing');
    await hand.press(failing.getByRole('button', { name: /^Line \d+$/ }));
    await expect(
      failing.getByRole('region', { name: /^Text of / }),
    ).toContainText(/slaProperties|kind: DataContract/);
    expect(await violations(page)).toEqual([]);
  },
);

test('an owner sees her level, and until when something is waived', async ({
  page,
}) => {
  await signIn(page, 'Maya Okafor', WAIVED);
  await expect(trust(page)).toContainText('silver, 1 waived', JUDGED);
  const waived = page.getByRole('article', { name: FRESHNESS });
  await expect(waived).toContainText('DM-1208');
  await expect(waived.getByRole('time').first()).toHaveAttribute(
    'title',
    /UTC$/,
  );
});

test('an owner makes a badge public for a README, and ends its address', async ({
  page,
  playwright,
}) => {
  await signIn(page, 'Maya Okafor', OWN);
  await trust(page)
    .getByRole('button', { name: 'Badge of Trust' })
    .click(JUDGED);
  const dialog = page.getByRole('dialog', { name: 'Badge of Trust' });
  await expect(dialog.getByRole('img', { name: 'The badge' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Make it public' }).click();
  const markdown = dialog.getByText('[![Trust]');
  await expect(markdown).toBeVisible();
  expect(await violations(page)).toEqual([]);

  // As the reader of a README, who has not signed in.
  const stranger = await playwright.request.newContext();
  const [, url = ''] =
    /\((http[^)]*)\)\]/.exec(await markdown.innerText()) ?? [];
  const badge = await stranger.get(url);
  expect(badge.headers()['content-type']).toContain('image/svg+xml');
  expect(await badge.text()).toContain('<title>Trust: ');

  await dialog
    .getByRole('button', { name: 'End its public addresses' })
    .click();
  await expect(dialog.getByText(/^Only who is signed in/)).toBeVisible();
  expect((await stranger.get(url)).status()).toBe(404);
  await stranger.dispose();
});

test('what the address names is what the list shows', async ({ page }) => {
  await signIn(page, 'Guest', '/governance?category=privacy&order=title');
  const table = page.getByRole('table', { name: 'Policies' });
  await expect(table).toContainText('Personal data is masked');
  await expect(table).not.toContainText(FRESHNESS);
  await page.getByRole('searchbox').fill('nothing is named so');
  await page.getByRole('button', { name: 'Show all policies' }).click();
  await expect(table).toContainText(FRESHNESS);
  await expect(page).toHaveURL(/\/governance$/);
});

test('no page of governance scrolls sideways on a phone', async ({ page }) => {
  await signIn(page, 'Guest', '/governance');
  // The side bar, by which the sign-in is seen, folds away on a phone.
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [, path, ready] of PAGES) {
    if (path.startsWith('/governance')) {
      await page.goto(path);
      await expect(page.getByText(ready).first()).toBeVisible(JUDGED);
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect([path, beyond]).toEqual([path, 0]);
    }
  }
});

for (const theme of ['light', 'dark']) {
  test.describe(`axe finds nothing of ours in the ${theme} theme`, () => {
    test('form of a waiver', async ({ page }) => {
      await page.addInitScript(
        chosen => localStorage.setItem('theme', chosen),
        theme,
      );
      await signIn(page, 'Maya Okafor', BRONZE);
      await page
        .getByRole('article', { name: FRESHNESS })
        .getByRole('button', { name: /^Ask for a waiver/ })
        .click(JUDGED);
      await expect(page.getByLabel('Ticket')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    for (const [name, path, ready] of PAGES) {
      test(name, async ({ page }) => {
        await page.addInitScript(
          chosen => localStorage.setItem('theme', chosen),
          theme,
        );
        await signIn(page, 'Guest', path);
        await expect(page.getByText(ready).first()).toBeVisible(JUDGED);
        await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
        expect(await violations(page)).toEqual([]);
        for (const width of [1280, 768]) {
          await page.setViewportSize({ width, height: 1024 });
          await page.screenshot({
            path: `test-results/screens/${name}-${width}-${theme}.png`,
            fullPage: true,
          });
        }
      });
    }
  });
}
