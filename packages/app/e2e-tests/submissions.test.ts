import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { demoFolder } from './demoFolder.ts';
import { signIn } from './signIn.ts';

const CONTRACT = 'energy/iowa-electricity/iowa-electricity.odcs.yaml';

test('a guest sees nothing to mend', async ({ page }) => {
  await signIn(
    page,
    'Guest',
    '/data-products/submissions?state=refused&domain=energy',
  );
  await expect(page.getByText('No submission is like that')).toBeVisible();
});

test('a refused submission shows its line; mended in its folder, the product appears', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const file = join(demoFolder(), CONTRACT);
  const refused = readFileSync(file, 'utf8');

  await signIn(page, 'Tom Lindqvist', '/data-products/submissions');
  await page.getByText('Refused', { exact: true }).first().click();
  await expect(page).toHaveURL(/state=refused/);
  await page.getByRole('link', { name: 'Iowa Electricity' }).first().click();

  await expect(
    page.getByText('Refused as a whole; nothing of it was published'),
  ).toBeVisible();
  const jump = page.getByRole('button', { name: /^Go to line \d+$/ }).first();
  const line = Number((await jump.textContent())?.match(/\d+/)?.[0]);
  await jump.click();
  const text = page.getByRole('region', { name: `Text of ${CONTRACT}` });
  await expect(text.locator(`[data-line="${line}"]`)).toBeVisible();
  await expect(text.locator(':focus')).toContainText('To mend it:');

  // The line that the page names is the line to mend in the owner's file.
  const lines = refused.split('\n');
  expect(lines[line - 1]).toContain('name: source');
  lines[line - 1] = lines[line - 1].replace('source', 'net_generation');
  // Another test mends it in the portal; this text is a new one for sure.
  lines.push('# mended in its folder', '');
  writeFileSync(file, lines.join('\n'));
  try {
    await expect
      .poll(
        async () => {
          await page.goto('/data-products/submissions?domain=energy');
          return page.getByRole('row').nth(1).textContent();
        },
        { timeout: 150_000, intervals: [5_000] },
      )
      .toContain('Accepted');
    await page.goto('/data-products?q=Iowa');
    await page.getByRole('link', { name: 'Iowa Electricity' }).click();
    await expect(
      page.getByRole('heading', { name: 'Output ports' }),
    ).toBeVisible({ timeout: 30_000 });
  } finally {
    writeFileSync(file, refused);
  }
});
