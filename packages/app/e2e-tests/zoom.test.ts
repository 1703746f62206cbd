import { expect, Page, test } from '@playwright/test';
import { signIn } from './signIn.ts';
import { violations } from './violations.ts';

/** 1280 by 800 at a zoom of 200 %. */
test.use({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });
test.setTimeout(180_000);

/** A product is judged soon after it was published, not in the same moment. */
const JUDGED = { timeout: 90_000 };
const WAIVED =
  '/catalog/public-finance/dataproduct/candidate-finances/governance';

/** Every screen of governance, with what shows that it is there. */
const SCREENS: readonly [path: string, ready: string | RegExp][] = [
  ['/governance', 'Judged'],
  ['/governance/policies/global.pii-masked', 'Products, the worst first'],
  ['/governance/scorecards', 'Trust'],
  ['/governance/scorecards/global.trust', 'Products, the worst first'],
  ['/governance/campaigns', 'Last day'],
  ['/governance/waivers', 'Waived until'],
  ['/governance/review', 'Open a review'],
  ['/governance/preview', 'Files in this preview'],
  ['/governance/files', 'without a problem'],
  [WAIVED, 'To mend'],
  // Other tests submit, too: which of them come first nobody knows.
  ['/data-products/submissions', /^\d+ submissions$/],
  ['/catalog/default/domain/public-finance', 'What is open'],
];

/** What is wider than the page, and lies in nothing that scrolls. */
function leaving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      ((getComputedStyle(element).overflowX !== 'visible' &&
        element.scrollWidth > element.clientWidth) ||
        scrolls(element.parentElement));
    const { scrollWidth } = document.documentElement;
    return [
      ...(scrollWidth > window.innerWidth ? [`page: ${scrollWidth}`] : []),
      ...[...document.querySelectorAll<HTMLElement>('main *')]
        .filter(
          element =>
            element.getBoundingClientRect().right > window.innerWidth + 1 &&
            !scrolls(element.parentElement),
        )
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    ];
  });
}

for (const [path, ready] of SCREENS) {
  test(`fits at a zoom of 200 %: ${path}`, async ({ page }) => {
    await signIn(page, 'Tom Lindqvist', path);
    await expect(page.getByText(ready).first()).toBeVisible(JUDGED);
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    expect(await leaving(page)).toEqual([]);
  });
}

test('cuts no choice that is longer in another language', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('language', 'de'));
  await signIn(page, 'Guest', '/data-products/submissions');
  const states = page.getByRole('radiogroup', { name: 'Zustand' });
  await expect(states).toBeVisible();
  expect(
    await states.evaluate(
      ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
    ),
  ).toBeLessThanOrEqual(0);
});

for (const [theme, forcedColors] of [
  ['light', 'none'],
  ['dark', 'none'],
  ['light', 'active'],
] as const) {
  const colours = forcedColors === 'active' ? 'forced colours' : theme;
  test(`a table shows at which edge it goes on: ${colours}`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors });
    await page.addInitScript(
      chosen => localStorage.setItem('theme', chosen),
      theme,
    );
    await signIn(page, 'Guest', '/governance');
    const region = page.getByRole('region', { name: 'Policies' });
    await expect(region.getByRole('rowheader').first()).toBeVisible(JUDGED);
    /** Both edges just below the head, where only the ground is to be seen. */
    const edges = async () => {
      const { x, width } = (await region.boundingBox())!;
      const head = (await region.getByRole('rowgroup').first().boundingBox())!;
      const strip = async (left: number) => {
        const clip = { x: left, y: head.y + head.height + 2, width: 6 };
        const picture = await page.screenshot({ clip: { ...clip, height: 2 } });
        return picture.toString('base64');
      };
      return { start: await strip(x + 2), end: await strip(x + width - 8) };
    };
    await region.scrollIntoViewIfNeeded();
    const atStart = await edges();
    expect(atStart.start).not.toBe(atStart.end);
    // The keyboard goes there, and moves it.
    await region.focus();
    await expect(region).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => region.evaluate(({ scrollLeft }) => scrollLeft))
      .toBeGreaterThan(0);
    await region.evaluate(element =>
      element.scrollTo({ left: element.scrollWidth }),
    );
    const atEnd = await edges();
    expect(atEnd.start).not.toBe(atEnd.end);
    // Where nothing is cut off, there is the ground alone.
    expect(atEnd.end).toBe(atStart.start);
    // Whoever forces colours has chosen their contrast too.
    const found = (await violations(page)).filter(
      each => forcedColors === 'none' || !each.startsWith('color-contrast'),
    );
    expect(found).toEqual([]);
  });
}

test('forced colours leave no choice and no legend without a mark', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await signIn(page, 'Guest', '/data-products/submissions');
  const states = page.getByRole('radiogroup', { name: 'State' });
  const outlineOf = (name: string) =>
    states
      .getByRole('radio', { name, exact: true })
      .evaluate(radio => getComputedStyle(radio).outlineStyle);
  await expect(states).toBeVisible();
  expect(await outlineOf('All')).toBe('solid');
  expect(await outlineOf('Refused')).toBe('none');

  await page.goto('/governance/campaigns');
  const done = page.getByRole('listitem').filter({ hasText: /^Done \d+$/ });
  await expect(done.first()).toBeVisible(JUDGED);
  const grounds = await done
    .first()
    .evaluate(({ firstElementChild, ownerDocument }) =>
      [firstElementChild!, ownerDocument.body].map(
        each => getComputedStyle(each).backgroundColor,
      ),
    );
  expect(grounds[0]).not.toBe(grounds[1]);
  expect(grounds[0]).not.toBe('rgba(0, 0, 0, 0)');
});
