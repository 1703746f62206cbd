import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, Page, test } from '@playwright/test';
import { demoFolder } from './demoFolder.ts';
import { signIn } from './signIn.ts';

const CONTRACT = 'energy/iowa-electricity/iowa-electricity.odcs.yaml';
const REFUSED = '/data-products/submissions?state=refused&domain=energy';

async function openRefused(page: Page) {
  await page.getByRole('link', { name: 'Iowa Electricity' }).first().click();
  await expect(
    page.getByText('Refused as a whole; nothing of it was published'),
  ).toBeVisible();
}

test('a guest sees nothing to mend', async ({ page }) => {
  await signIn(page, 'Guest', REFUSED);
  await expect(page.getByText('No submission is like that')).toBeVisible();
});

test('an owner mends a refused document in the portal and sees it served', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const file = join(demoFolder(), CONTRACT);
  const refused = readFileSync(file, 'utf8');

  await signIn(page, 'Maya Okafor', '/data-products?q=Iowa');
  await expect(page.getByText('Nothing fits').first()).toBeVisible();
  await page.goto(REFUSED);
  await openRefused(page);
  await page.screenshot({ path: 'test-results/screens/refused-owner.png' });
  await page.getByRole('link', { name: 'Mend', exact: true }).click();

  await expect(page.getByText('Refused: 1 error to mend')).toBeVisible();
  const editor = page.getByRole('textbox', { name: `Text of ${CONTRACT}` });
  await page.getByRole('button', { name: /^Go to line \d+$/ }).press('Enter');
  // The line is selected: what is typed takes its place.
  await expect(editor).toBeFocused();
  await page.screenshot({ path: 'test-results/screens/mend-refused.png' });
  await page.keyboard.type('        name: source2');
  await expect(page.getByText('This would be accepted')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(
    page.getByText(/Refused: 1 error|Still refused: 1 error/),
  ).toBeVisible();
  const line = (await editor.inputValue())
    .split('\n')
    .findIndex((_, i, all) => /id: net_generation/.test(all[i - 1] ?? ''));
  expect(line).toBeGreaterThan(0);
  await page.getByRole('button', { name: /^Go to line \d+$/ }).press('Enter');
  await page.keyboard.type('        name: net_generation');
  await expect(page.getByText('This would be accepted')).toBeVisible();
  await page.screenshot({
    path: 'test-results/screens/mend-accepted.png',
    fullPage: true,
  });

  try {
    await page.getByRole('button', { name: 'Save and publish' }).click();
    await expect(page.getByText('Published', { exact: true })).toBeVisible({
      timeout: 60_000,
    });
    await page.screenshot({ path: 'test-results/screens/mend-published.png' });
    const lines = readFileSync(file, 'utf8').split('\n');
    expect(lines[line]).toBe('        name: net_generation');
    expect(lines.filter((_, i) => i !== line)).toEqual(
      refused.split('\n').filter((_, i) => i !== line),
    );
    await page.getByRole('link', { name: 'Open Iowa Electricity' }).click();
    await expect(
      page.getByRole('heading', { name: 'Output ports' }),
    ).toBeVisible({ timeout: 60_000 });
  } finally {
    writeFileSync(file, refused);
    await expect
      .poll(
        async () => {
          await page.goto('/data-products/submissions?domain=energy');
          return page.getByRole('row').nth(1).textContent();
        },
        { timeout: 90_000, intervals: [2_000] },
      )
      .toContain('Refused');
  }
});
