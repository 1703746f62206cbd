import type { Page } from '@playwright/test';

/** Looks at the line for which a product fails a policy. */
export async function openEvidence(page: Page): Promise<void> {
  const failing = page.getByRole('article', {
    name: 'Freshness and availability are promised',
  });
  await failing.getByRole('button', { name: /^Line \d+$/ }).click();
  await failing.getByRole('region', { name: /^Text of / }).waitFor();
}
