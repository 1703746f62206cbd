import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { demoFolder } from './demoFolder.ts';
import { signIn } from './signIn.ts';
import { violations } from './violations.ts';

const CONTRACT = 'flight-operations/route-traffic/route-traffic.odcs.yaml';

test('a policy refuses at its line; what it proposes is written, saved and accepted', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const file = join(demoFolder(), CONTRACT);
  const good = readFileSync(file, 'utf8');
  const broken = good
    .replace("version: '1.0.3'", "version: '1.0.4'")
    .replace(
      /\n {4}properties:/,
      '\n    customProperties:\n      - property: encryption\n        value: DES$&',
    );
  expect(broken).toContain('value: DES\n    properties:');
  await signIn(page, 'Maya Okafor', '/data-products/submissions');
  // Others of the domain may have been refused just now.
  const row = page
    .getByRole('row')
    .filter({ hasText: 'Route Traffic' })
    .first();
  writeFileSync(file, broken);
  try {
    await expect
      .poll(
        async () => {
          await page.goto(
            '/data-products/submissions?domain=flight-operations',
          );
          return row.textContent();
        },
        { timeout: 150_000, intervals: [5_000] },
      )
      .toContain('Refused');
    await row.getByRole('link').first().click();

    const document = page.getByRole('region', { name: CONTRACT, exact: true });
    await document
      .getByText('Policy: What is encrypted is encrypted well')
      .click();
    await expect(document.getByText(/was broken years ago/)).toBeVisible();
    await expect(
      document.getByText('encryption: AES-256-GCM').first(),
    ).toBeVisible();
    await document
      .getByRole('button', { name: /^Go to line/ })
      .first()
      .click();
    await expect(
      page.getByRole('region', { name: `Text of ${CONTRACT}` }),
    ).toContainText('value: DES');
    expect(await violations(page)).toEqual([]);

    await page.getByRole('link', { name: 'Mend' }).click();
    const editor = page.getByRole('textbox', { name: `Text of ${CONTRACT}` });
    await expect(editor).toHaveValue(/value: DES\n/);
    await page.getByRole('button', { name: 'Write it into the text' }).click();
    await expect(editor).toHaveValue(/value: AES-256-GCM\n/);
    await expect(page.getByText(/This would be accepted/)).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save and publish' }).click();
    await expect(page.getByText(/^Published/).first()).toBeVisible({
      timeout: 60_000,
    });
    expect(readFileSync(file, 'utf8')).toBe(
      broken.replace('value: DES', 'value: AES-256-GCM'),
    );
  } finally {
    writeFileSync(file, good);
  }
});
