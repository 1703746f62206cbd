import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { demoFolder } from './demoFolder.ts';
import { signIn } from './signIn.ts';
import { violations } from './violations.ts';

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

test('an owner sees what her new version breaks, at the line, before anybody reads it', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const path = 'flight-operations/punctuality/punctuality.odcs.yaml';
  const file = join(demoFolder(), path);
  const good = readFileSync(file, 'utf8');
  // Nulls may come where there were none, and nobody is told by the number.
  const broken = good
    .replace("version: '1.3.0'", "version: '1.3.1'")
    .replace(
      /(name: airport_name\n(?: {8}.*\n)*? {8}required:) true/,
      '$1 false',
    );
  expect(broken).not.toBe(good);
  await signIn(page, 'Maya Okafor', '/data-products/submissions');
  writeFileSync(file, broken);
  try {
    await expect
      .poll(
        async () => {
          await page.goto(
            '/data-products/submissions?domain=flight-operations',
          );
          return page.getByRole('row').nth(1).textContent();
        },
        { timeout: 150_000, intervals: [5_000] },
      )
      .toContain('Refused');
    await page.getByRole('row').nth(1).getByRole('link').first().click();
    const changes = page.getByRole('region', {
      name: `What ${path} changes`,
    });
    await expect(changes).toContainText('What changes since version 1.3.0');
    await expect(changes).toContainText('Breaks readers');
    await expect(changes).toContainText(
      'Deserves a major version, but got only a patch version',
    );
    expect(await violations(page)).toEqual([]);
    await changes
      .getByRole('button', { name: /^Go to line/ })
      .first()
      .click();
    await expect(
      page.getByRole('region', { name: `Text of ${path}` }).locator(':focus'),
    ).toContainText('required: false');

    await page.getByRole('link', { name: 'Mend' }).click();
    await expect(changes).toContainText('Breaks readers');
    expect(await violations(page)).toEqual([]);
  } finally {
    writeFileSync(file, good);
  }
});
