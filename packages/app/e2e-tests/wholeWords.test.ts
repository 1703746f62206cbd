import { expect, Page, test } from '@playwright/test';
import { signIn } from './signIn.ts';

const WAIVED =
  '/catalog/public-finance/dataproduct/candidate-finances/governance';
const TRUST = '/governance/scorecards/global.trust';
const OWNER =
  'group:default/the-team-for-earthquakes-and-all-else-that-shakes-the-west-coast';
/** A product is judged soon after it was published, not in the same moment. */
const JUDGED = { timeout: 90_000 };

test.setTimeout(180_000);

/** Words that their own box cuts, or lets run into what stands beside them. */
function cutWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter(
        element =>
          element.clientWidth > 1 &&
          element.scrollWidth > element.clientWidth + 1 &&
          (element.role === 'columnheader' ||
            (getComputedStyle(element).overflowX === 'hidden' &&
              [...element.childNodes].some(
                ({ nodeType, textContent }) =>
                  nodeType === Node.TEXT_NODE && textContent?.trim(),
              ))),
      )
      .map(({ innerText }) => innerText),
  );
}

for (const language of ['en', 'de']) {
  test(`no word is cut: ${language}`, async ({ page }) => {
    await page.addInitScript(
      chosen => localStorage.setItem('language', chosen),
      language,
    );
    await signIn(page, 'Guest', '/governance?order=waived');
    await expect(page.getByRole('rowheader').first()).toBeVisible(JUDGED);
    expect(await cutWords(page)).toEqual([]);
    for (const path of [
      '/governance/waivers?state=pending',
      '/data-products/submissions',
      TRUST,
    ]) {
      await page.goto(path);
      await expect(page.locator('main .bui-SelectValue').first()).toBeVisible();
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      expect([path, await cutWords(page)]).toEqual([path, []]);
    }
  });
}

test('the long name of an owner is read in full once it is chosen', async ({
  page,
}) => {
  await page.route(
    /\/api\/data-mesh\/v1\/.*scorecards\/global\.trust$/,
    async route => {
      const response = await route.fetch();
      const scorecard = await response.json();
      scorecard.byOwner[0].key = OWNER;
      await route.fulfill({ response, json: scorecard });
    },
  );
  await signIn(page, 'Guest', TRUST);
  const owners = page.getByRole('button', { name: /Owner/ });
  await owners.click(JUDGED);
  await page.getByRole('option', { name: /shakes-the-west-coast/ }).click();
  await expect(owners).toContainText('shakes-the-west-coast');
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 844 });
    expect([width, await cutWords(page)]).toEqual([width, []]);
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      ),
    ).toBe(0);
  }
});

test('no card of the governance tab is left by its words on a phone', async ({
  page,
}) => {
  await signIn(page, 'Guest', WAIVED);
  await expect(page.getByRole('article').first()).toBeVisible(JUDGED);
  await page.setViewportSize({ width: 390, height: 844 });
  const leaving = await page.evaluate(() =>
    [...document.querySelectorAll('article')].flatMap(card => {
      const { right } = card.getBoundingClientRect();
      return [...card.querySelectorAll<HTMLElement>('button, a, p, span')]
        .filter(each => each.getBoundingClientRect().right > right)
        .map(({ innerText }) => innerText);
    }),
  );
  expect(leaving).toEqual([]);
});
