import type { Page } from '@playwright/test';

const FILE = 'global/use-stated.policy.yaml';

/** Asks for a longer purpose than products state, and sees which of them flip. */
export async function previewChange(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^A new file/ }).click();
  await page.getByRole('option', { name: FILE }).click();
  const editor = page.getByRole('textbox', { name: new RegExp(FILE) });
  const text = await editor.inputValue();
  await editor.fill(text.replace('min: 20', 'min: 90'));
  await page.getByRole('button', { name: 'Preview', exact: true }).click();
  const result = page.getByRole('region', { name: 'What would happen' });
  await result.getByRole('article').first().waitFor();
  await result.scrollIntoViewIfNeeded();
}
