import { expect, test } from '@playwright/test';
import { signIn } from './signIn.ts';
import { violations } from './violations.ts';

const RECEIPTS =
  '/catalog/public-finance/dataproduct/federal-receipts-by-account/governance';
const POLICY = '/governance/policies/public-finance.faults-told';
const TOLD = 'Readers are told of a fault in time';

/** A product is judged soon after it was published, not in the same moment. */
test.setTimeout(180_000);
const JUDGED = { timeout: 90_000 };

for (const theme of ['light', 'dark']) {
  test(`an owner sees from when on a policy refuses what it warns of, ${theme}`, async ({
    page,
  }) => {
    await page.addInitScript(
      chosen => localStorage.setItem('theme', chosen),
      theme,
    );
    await signIn(page, 'Guest', RECEIPTS);
    const failing = page.getByRole('article', { name: TOLD });
    await expect(failing).toContainText('Fails', JUDGED);
    await expect(failing).toContainText(
      'Warns now, refuses what is new from October 1, 2027',
    );
    expect(await violations(page)).toEqual([]);
    await failing.scrollIntoViewIfNeeded();
    await page.screenshot({
      path: `test-results/screens/policy-from-day-${theme}.png`,
    });

    await page.goto(POLICY);
    await expect(page.getByText('In force from')).toBeVisible(JUDGED);
    await expect(
      page.getByRole('link', { name: 'Federal Receipts by Year' }),
    ).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}
