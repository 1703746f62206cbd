import { AxeBuilder } from '@axe-core/playwright';
import { expect, Page } from '@playwright/test';
import { coreViolations } from './coreViolations.table.ts';

/**
 * Colours that fade in are measured at their end only: half-way between two
 * themes nothing has contrast. What runs for ever, or with the scroll bar, is
 * not waited for.
 */
async function faded(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect, timeline }) =>
          playState !== 'running' ||
          timeline !== document.timeline ||
          effect?.getComputedTiming().endTime === Infinity,
      ),
  );
}

/** What axe finds on the page, without what Backstage itself draws around ours. */
export async function violations(page: Page): Promise<string[]> {
  // Cards of Backstage's own spin while they load; a page is judged when it is there.
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await faded(page);
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  const ours: string[] = [];
  for (const { id, nodes, help } of found) {
    const known = coreViolations.filter(({ rule }) => rule === id);
    for (const { target, html } of nodes) {
      const element = page.locator(target.map(String).join(' ')).first();
      const ofCore = await element.evaluate(
        (node, selectors) => selectors.some(within => node.closest(within)),
        known.map(({ within }) => within),
      );
      if (!ofCore) {
        ours.push(`${id}: ${help}: ${html}`);
      }
    }
  }
  return ours;
}
