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

const CONTRACT = 'flight-operations/airports/airports.odcs.yaml';
const REF = 'dataproduct:flight-operations/airports';
const TAB = '/catalog/flight-operations/dataproduct/airports/governance';
const WAIVERS = `/governance/waivers?product=${encodeURIComponent(REF)}`;
const DOMAIN = 'flight-operations';
const REFUSED = /^Refused[^]*Airports/;

const policyOn = (page: Page) =>
  page.getByRole('article', { name: ENCRYPTION });

test('a waiver is asked for, approved by somebody else, counts at every door, and ends', async ({
  browser,
}) => {
  test.setTimeout(600_000);
  const file = join(demoFolder(), CONTRACT);
  const good = readFileSync(file, 'utf8');
  const maya = await enterAlone(browser, 'Maya Okafor');
  const tom = await enterAlone(browser, 'Tom Lindqvist');
  try {
    writeFileSync(file, encryptedBadly(good, '1.2.1'));
    await openNewest(maya, DOMAIN, REFUSED);
    const refused = maya.url();
    const ask = `Ask for a waiver of ${ENCRYPTION}`;
    await maya.getByRole('button', { name: ask }).click();
    const form = maya.getByRole('region', { name: ask });
    await form
      .getByLabel('Why it cannot be kept for now')
      .fill('The archive is encrypted anew this week.');
    const tomorrow = new Date(Date.now() + 86_400_000);
    await form
      .getByLabel('Last day (UTC)')
      .fill(tomorrow.toISOString().slice(0, 10));
    expect(await violations(maya)).toEqual([]);
    await form.getByRole('button', { name: 'Ask', exact: true }).click();
    await expect(maya.getByText(/^Asked\./)).toBeVisible();

    // Who asks decides nothing, and until somebody does nothing is waived.
    await maya.goto(WAIVERS);
    const asked = policyOn(maya);
    await expect(asked).toContainText('Waits for a decision');
    await expect(asked.getByRole('button', { name: 'Withdraw' })).toBeVisible();
    await expect(asked.getByRole('button', { name: 'Approve' })).toHaveCount(0);

    await tom.goto(WAIVERS);
    const decided = policyOn(tom);
    await decided.getByRole('button', { name: 'Approve' }).click();
    await expect(decided).toContainText('In force');
    await expect(decided).toContainText('Approved by');
    expect(await violations(tom)).toEqual([]);

    // At the gate: what was refused is judged again by itself.
    const notice = (page: Page) => page.getByRole('main').first();
    await awaitText(maya, refused, notice, 'Accepted and published');
    // In the scan.
    await awaitText(maya, TAB, policyOn, 'Waived until the end of');
    await expect(policyOn(maya)).toContainText('encrypted anew this week');
    expect(await violations(maya)).toEqual([]);

    // Its last day is over: it is asked again at both.
    turnClock(3);
    await awaitText(maya, TAB, policyOn, 'Fails');
    await expect(policyOn(maya)).not.toContainText('Waived until');
    await maya.goto(WAIVERS);
    await expect(policyOn(maya)).toContainText('Expired');
    writeFileSync(file, encryptedBadly(good, '1.2.2'));
    await openNewest(maya, DOMAIN, REFUSED);
    await expect(maya.getByText(`Policy: ${ENCRYPTION}`).first()).toBeVisible();
  } finally {
    turnClock(0);
    writeFileSync(file, good);
  }
});
