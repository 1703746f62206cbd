import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, Locator, Page, test } from '@playwright/test';
import { demoFolder } from './demoFolder.ts';
import { signIn } from './signIn.ts';
import { violations } from './violations.ts';
import { Hand, mouse } from './walks/Hand.ts';
import { Theme, walk } from './walks/walk.ts';

/** A product of which one word is taken away, for each theme another. */
const BROKEN: Record<Theme, { file: string; title: string }> = {
  light: {
    file: 'flight-operations/route-traffic/route-traffic.odps.yaml',
    title: 'Route Traffic 2008',
  },
  dark: {
    file: 'flight-operations/airports/airports.odps.yaml',
    title: 'Airports',
  },
};
const STATED = 'What the product is for is said';
const JUDGED = { timeout: 120_000 };

const toDecide = (page: Page) =>
  page
    .getByRole('article')
    .filter({ has: page.getByRole('group', { name: /^Decide about/ }) });

/** By its heading: a product and a policy, each a link. */
const itemOf = (page: Page, name: string) =>
  page.getByRole('article').filter({
    has: page.getByRole('heading', { level: 4 }).filter({ hasText: name }),
  });

/** At the top, and at the end where the top is out of sight. */
const closers = (page: Page) =>
  page.getByRole('button', { name: 'Close the review' });

async function openReview(page: Page, hand: Hand) {
  await hand.press(page.getByRole('button', { name: 'Open a review' }));
  await expect(closers(page).first()).toBeVisible(JUDGED);
}

async function closeReview(page: Page, hand: Hand) {
  await hand.press(closers(page).first());
  await fillClosing(page, hand);
}

async function fillClosing(page: Page, hand: Hand) {
  await hand.fill(
    page.getByRole('textbox', { name: 'Participants' }),
    'Maya Okafor, Tom Lindqvist',
  );
  await hand.press(page.getByRole('button', { name: 'Close it now' }));
  await expect(
    page.getByRole('button', { name: 'Download the minutes' }),
  ).toBeVisible();
}

/** Decides about an item, and gives what it is called. */
async function decide(
  page: Page,
  hand: Hand,
  item: Locator,
  way: string,
  reason: string,
): Promise<string> {
  const name = (await item.getByRole('heading').textContent()) ?? '';
  const own = itemOf(page, name);
  await hand.press(own.getByRole('button', { name: way }));
  await hand.fill(own.getByRole('textbox', { name: /^Reason/ }), reason);
  expect(await violations(page)).toEqual([]);
  await hand.press(own.getByRole('button', { name: 'Keep the decision' }));
  // The form says the reason too: what was kept has none any more.
  await expect(own.getByRole('group')).toHaveCount(0);
  await expect(own).toContainText(reason);
  return name;
}

async function takeBack(page: Page, hand: Hand, name: string) {
  const own = itemOf(page, name);
  await hand.press(own.getByRole('button', { name: /^Take back/ }));
  expect(await violations(page)).toEqual([]);
  await hand.press(own.getByRole('button', { name: 'Take it back' }));
  await expect(own.getByRole('group', { name: /^Decide about/ })).toBeVisible();
}

walk(
  'the platform team reviews, decides, closes, and sees next time what is new',
  async (page, hand, theme) => {
    const { file, title } = BROKEN[theme];
    const path = join(demoFolder(), file);
    const good = readFileSync(path, 'utf8');
    const broken = good.replace(/^ {2}usage:(.*\n)( {4}.*\n)*/m, '');
    expect(broken).not.toBe(good);

    await signIn(page, 'Tom Lindqvist', '/governance/review');
    await openReview(page, hand);
    await expect(toDecide(page).nth(1)).toBeVisible(JUDGED);
    expect(await violations(page)).toEqual([]);
    const slip = await decide(
      page,
      hand,
      toDecide(page).first(),
      'Accept for now',
      'This is a slip.',
    );
    await takeBack(page, hand, slip);
    const accepted = await decide(
      page,
      hand,
      toDecide(page).first(),
      'Accept for now',
      'The new system brings it.',
    );
    const asked = await decide(
      page,
      hand,
      toDecide(page).first(),
      'Ask for a waiver',
      'Until the words are agreed on.',
    );
    await page.screenshot({
      path: `test-results/screens/review-${theme}.png`,
      fullPage: true,
    });
    // Whoever comes back to the meeting finds what was decided, and closes it.
    await page.reload();
    await expect(itemOf(page, accepted)).toContainText(
      'The new system brings it.',
      JUDGED,
    );
    await expect(itemOf(page, asked)).toContainText(
      'Until the words are agreed on.',
    );
    await closeReview(page, hand);
    expect(await violations(page)).toEqual([]);

    const [minutes] = await Promise.all([
      page.waitForEvent('download'),
      hand.press(page.getByRole('button', { name: 'Download the minutes' })),
    ]);
    expect(minutes.suggestedFilename()).toMatch(/^review-.*\.md$/);
    const text = readFileSync(await minutes.path(), 'utf8');
    for (const words of [
      '# Governance review of ',
      'Maya Okafor',
      'The new system brings it.',
      'Until the words are agreed on.',
      '## Open items',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('This is a slip.');

    writeFileSync(path, broken);
    try {
      await page.goto('/governance/review');
      await openReview(page, hand);
      const fresh = itemOf(page, `${title}: ${STATED}`);
      await expect(async () => {
        await page.reload();
        await expect(fresh).toContainText('New', { timeout: 10_000 });
      }).toPass(JUDGED);
      for (const name of [accepted, asked]) {
        await expect(itemOf(page, name)).toHaveCount(0);
      }
      await closeReview(page, hand);
    } finally {
      writeFileSync(path, good);
    }
  },
);

test('a review is closed where its list ends, and its minutes are at hand', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await signIn(page, 'Tom Lindqvist', '/governance/review');
  await openReview(page, mouse(page));
  await expect(toDecide(page).nth(9)).toBeVisible(JUDGED);
  await expect(closers(page)).toHaveCount(1);
  await toDecide(page).last().scrollIntoViewIfNeeded();
  await expect(closers(page)).toHaveCount(2);
  const end = closers(page).last();
  await end.click();
  await expect(
    page.getByRole('textbox', { name: 'Participants' }),
  ).toBeFocused();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(end).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await end.click();
  await fillClosing(page, mouse(page));
  await expect(
    page.getByRole('button', { name: 'Download the minutes' }),
  ).toBeFocused();
});
