import { expect, Page, test } from '@playwright/test';
import { signIn } from './signIn.ts';
import { violations } from './violations.ts';

const TRUST = '/governance/scorecards/global.trust';
const TREND = /\/governance\/scorecards\/global\.trust\/trend\?/;
const TEAM = 'Flight Operations Team';
/** The products of the mesh are judged soon after it was published. */
const JUDGED = { timeout: 90_000 };

/** How products stood on a day: the demo has one day only, and a picture needs two. */
const stood = (day: string, gold: number) => ({
  day,
  products: 6,
  levels: [
    { name: 'bronze', products: 2 },
    { name: 'silver', products: 3 - gold },
    { name: 'gold', products: gold },
  ],
  none: 1,
  unknown: 0,
});

/** Chooses an owner by the keys that any list of choices has. */
async function choose(page: Page, owner: string) {
  const owners = page.getByRole('button', { name: /Owner/ });
  await expect(owners).toBeVisible(JUDGED);
  await owners.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: owner })).toBeVisible();
  await page.keyboard.type(owner.slice(0, 8));
  await page.keyboard.press('Enter');
  await expect(owners).toContainText(owner);
  await expect(owners).toBeFocused();
}

test.setTimeout(180_000);

for (const theme of ['light', 'dark']) {
  test(`how the products of an owner stood is seen as that of a domain, ${theme}`, async ({
    page,
  }) => {
    await page.addInitScript(
      chosen => localStorage.setItem('theme', chosen),
      theme,
    );
    await page.route(TREND, route =>
      route.fulfill({
        json: { days: [stood('2026-11-18', 0), stood('2026-11-20', 2)] },
      }),
    );
    await signIn(page, 'Guest', TRUST);
    await choose(page, TEAM);
    const section = page.getByRole('region', { name: 'Trend' });
    await expect(
      section.getByRole('img', { name: /On 2026-11-20: gold 2, silver 1/ }),
    ).toBeVisible();
    await section.getByText('The same as a table').click();
    await expect(section.getByRole('row')).toHaveCount(4);
    expect(await violations(page)).toEqual([]);
    await page.screenshot({
      path: `test-results/screens/owner-trend-${theme}.png`,
    });

    await page.setViewportSize({ width: 390, height: 844 });
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(beyond).toBe(0);
    await section.scrollIntoViewIfNeeded();
    await page.screenshot({
      path: `test-results/screens/owner-trend-390-${theme}.png`,
    });
  });
}

test('whoever may not see all that was counted for an owner is told so', async ({
  page,
}) => {
  await page.route(TREND, route => route.fulfill({ json: { days: [] } }));
  await signIn(page, 'Guest', TRUST);
  await choose(page, TEAM);
  await expect(page.getByText(/^Not shown: /)).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('the portal itself tells of an owner of the demo', async ({ page }) => {
  await signIn(page, 'Guest', TRUST);
  const answered = page.waitForResponse(TREND);
  await choose(page, TEAM);
  const { days } = await (await answered).json();
  expect(days.at(-1)).toMatchObject({ products: expect.any(Number) });
  await expect(page.getByText(/^Not shown: /)).toHaveCount(0);
});
