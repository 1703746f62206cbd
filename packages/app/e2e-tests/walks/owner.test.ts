import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, Page } from '@playwright/test';
import { demoFolder } from '../demoFolder.ts';
import { enter } from './enter.ts';
import { Hand } from './Hand.ts';
import { walk } from './walk.ts';

const CONTRACT = 'energy/iowa-electricity/iowa-electricity.odcs.yaml';

async function openRefused(page: Page, hand: Hand) {
  await hand.press(page.getByRole('tab', { name: 'Submissions', exact: true }));
  await hand.press(page.getByRole('radio', { name: 'Refused' }));
  await hand.press(
    page.getByRole('link', { name: 'Iowa Electricity' }).first(),
  );
  await expect(
    page.getByText('Refused as a whole; nothing of it was published'),
  ).toBeVisible();
}

/** Puts the refused text back, for whoever comes next, and waits until it is read. */
async function restore(page: Page, text: string) {
  writeFileSync(join(demoFolder(), CONTRACT), text);
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

walk(
  'an owner mends a refused document and sees it served',
  async (page, hand, theme) => {
    const file = join(demoFolder(), CONTRACT);
    const refused = readFileSync(file, 'utf8');
    const mended = 'net_generation';
    // A text that nobody has served before, with the schema that everybody does:
    // another name would break its readers.
    const typed = `        name: ${mended} # ${theme}`;

    await enter(page, hand, 'Maya Okafor');
    await openRefused(page, hand);
    await hand.press(page.getByRole('link', { name: 'Mend', exact: true }));
    await expect(page.getByText('Refused: 1 error to mend')).toBeVisible();
    const jump = page.getByRole('button', { name: /^Go to line \d+$/ });
    const line = Number((await jump.textContent())?.match(/\d+/)?.[0]) - 1;

    // The line is selected: what is typed takes its place.
    await hand.press(jump);
    await page.keyboard.type(typed);
    await expect(page.getByText('This would be accepted')).toBeVisible();
    await page.screenshot({
      path: `test-results/screens/mend-accepted-${theme}.png`,
      fullPage: true,
    });

    try {
      await hand.press(page.getByRole('button', { name: 'Save and publish' }));
      await expect(page.getByText('Published', { exact: true })).toBeVisible({
        timeout: 60_000,
      });
      // Nothing but the line that was typed is another one.
      const expected = refused.split('\n');
      expected[line] = typed;
      expect(readFileSync(file, 'utf8')).toBe(expected.join('\n'));
      await hand.press(
        page.getByRole('link', { name: 'Open Iowa Electricity' }),
      );
      await expect(
        page.getByRole('heading', { name: 'Output ports' }),
      ).toBeVisible({ timeout: 60_000 });
      await hand.press(page.getByRole('link', { name: 'Schema', exact: true }));
      await expect(page.getByText(mended).first()).toBeVisible();
    } finally {
      await restore(page, refused);
    }
  },
);
