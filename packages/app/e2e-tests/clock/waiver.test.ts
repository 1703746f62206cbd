import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Browser, expect, Locator, Page, test } from '@playwright/test';
import { demoFolder } from '../demoFolder.ts';
import { Person, signIn } from '../signIn.ts';
import { violations } from '../violations.ts';
import { turnClock } from './turnClock.ts';

const CONTRACT = 'flight-operations/airports/airports.odcs.yaml';
const REF = 'dataproduct:flight-operations/airports';
const TAB = '/catalog/flight-operations/dataproduct/airports/governance';
const WAIVERS = `/governance/waivers?product=${encodeURIComponent(REF)}`;
const POLICY = 'What is encrypted is encrypted well';
/** A source is read, and a product judged, soon after and not in the same moment. */
const SOON = { timeout: 150_000, intervals: [3_000] };

/** The owner's text, in a version of its own, encrypted as nobody should. */
function encryptedBadly(good: string, version: string): string {
  const broken = good
    .replace("version: '1.2.0'", `version: '${version}'`)
    .replace(
      /\n {4}properties:/,
      '\n    customProperties:\n      - property: encryption\n        value: DES$&',
    );
  expect(broken).toContain(`version: '${version}'`);
  expect(broken).toContain('value: DES\n    properties:');
  return broken;
}

async function enter(browser: Browser, person: Person, path: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, person, path);
  return page;
}

/** Comes back to a page until a part of it says so: what is behind it takes a moment. */
async function awaitText(
  page: Page,
  path: string,
  part: (page: Page) => Locator,
  text: string,
) {
  await expect
    .poll(async () => {
      await page.goto(path);
      // A policy that asks nothing yet is no article of its own.
      return await part(page)
        .innerText({ timeout: 10_000 })
        .catch(() => 'not there');
    }, SOON)
    .toContain(text);
}

const policyOn = (page: Page) => page.getByRole('article', { name: POLICY });

/** The newest attempt to publish the product. */
async function openNewest(page: Page, state: RegExp) {
  const list = '/data-products/submissions?domain=flight-operations';
  await expect
    .poll(async () => {
      await page.goto(list);
      return await page.getByRole('row').nth(1).innerText();
    }, SOON)
    .toMatch(state);
  await page.getByRole('row').nth(1).getByRole('link').first().click();
}

test('a waiver is asked for, approved by somebody else, counts at every door, and ends', async ({
  browser,
}) => {
  test.setTimeout(600_000);
  const file = join(demoFolder(), CONTRACT);
  const good = readFileSync(file, 'utf8');
  const maya = await enter(browser, 'Maya Okafor', '/');
  const tom = await enter(browser, 'Tom Lindqvist', '/');
  try {
    writeFileSync(file, encryptedBadly(good, '1.2.1'));
    await openNewest(maya, /^Refused[^]*Airports/);
    const refused = maya.url();
    const ask = `Ask for a waiver of ${POLICY}`;
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
    await openNewest(maya, /^Refused[^]*Airports/);
    await expect(maya.getByText(`Policy: ${POLICY}`).first()).toBeVisible();
  } finally {
    turnClock(0);
    writeFileSync(file, good);
  }
});
