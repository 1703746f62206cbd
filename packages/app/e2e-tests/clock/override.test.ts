import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, Page, test } from '@playwright/test';
import { demoFolder } from '../demoFolder.ts';
import { violations } from '../violations.ts';
import { awaitText } from './awaitText.ts';
import { encryptedBadly, ENCRYPTION } from './encryptedBadly.ts';
import { enterAlone } from './enterAlone.ts';
import { openNewest } from './openNewest.ts';
import { turnClock } from './turnClock.ts';

const CONTRACT =
  'labour/unemployment-by-industry/unemployment-by-industry.odcs.yaml';
const TAB = '/catalog/labour/dataproduct/unemployment-by-industry/governance';

const policyOn = (page: Page) =>
  page.getByRole('article', { name: ENCRYPTION });

test('a refusal is overridden by who may, with a reason, for a few days', async ({
  browser,
}) => {
  test.setTimeout(600_000);
  const file = join(demoFolder(), CONTRACT);
  const good = readFileSync(file, 'utf8');
  const maya = await enterAlone(browser, 'Maya Okafor');
  const tom = await enterAlone(browser, 'Tom Lindqvist');
  const override = (page: Page) =>
    page.getByRole('button', { name: 'Override …' });
  try {
    writeFileSync(file, encryptedBadly(good, '1.1.1'));
    await openNewest(tom, 'labour', /^Refused[^]*Unemployment by Industry/);

    await maya.goto(tom.url());
    await expect(
      maya.getByRole('region', { name: 'If it cannot be mended now' }),
    ).toBeVisible();
    await expect(override(maya)).toHaveCount(0);

    await override(tom).click();
    const dialog = tom.getByRole('dialog');
    await expect(dialog).toContainText('go into the audit log');
    await expect(
      dialog.getByRole('checkbox', { name: ENCRYPTION }),
    ).toBeChecked();
    const send = dialog.getByRole('button', { name: 'Override', exact: true });
    await expect(send).toBeDisabled();
    await dialog
      .getByLabel('Why it cannot wait')
      .fill('The ministry reads it tomorrow.');
    expect(await violations(tom)).toEqual([]);
    await tom.screenshot({ path: 'test-results/screens/override-dialog.png' });
    await send.click();
    await expect(tom.getByText('The refusal is overridden')).toBeVisible();
    await expect(tom.getByText('Accepted and published')).toBeVisible();
    // It fades out, and what fades is not to be judged.
    await expect(tom.locator('[role="dialog"]')).toHaveCount(0);
    expect(await violations(tom)).toEqual([]);
    await tom.screenshot({
      path: 'test-results/screens/override-done.png',
      fullPage: true,
    });

    await awaitText(tom, TAB, policyOn, 'Waived until the end of');
    await expect(policyOn(tom)).toContainText('The ministry reads it tomorrow');
    await tom
      .getByRole('button', { name: `Show why ${ENCRYPTION} said so` })
      .first()
      .click();
    await expect(tom.getByRole('region', { name: 'After' })).toContainText(
      'The ministry reads it tomorrow',
    );
    expect(await violations(tom)).toEqual([]);
    await tom.screenshot({
      path: 'test-results/screens/override-history.png',
      fullPage: true,
    });
    turnClock(9);
    await awaitText(tom, TAB, policyOn, 'Fails');
  } finally {
    turnClock(0);
    writeFileSync(file, good);
  }
});
