import type { Page } from '@playwright/test';

const ROWS = `inspection_id;runway;inspected_at;friction;remark
101;04L/22R;2026-03-01T06:10:00Z;0,81;
102;04R/22L;2026-03-01T06:40:00Z;0,79;rubber
103;04L/22R;2026-03-02T06:05:00Z;0,83;`;

/** Fills in the template until the columns are learned from pasted rows. */
export async function pasteColumns(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: /^Domain/ }).fill('Flight');
  await page.getByRole('option', { name: 'Flight Operations' }).click();
  await page.getByLabel(/^Name/).fill('Runway Inspections');
  await page
    .getByLabel(/^What is the data for/)
    .fill('Every inspection of a runway, for planning repairs.');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByLabel('The first lines of your data').fill(ROWS);
  await page.getByText('5 columns, learned from 3 rows.').waitFor();
}
