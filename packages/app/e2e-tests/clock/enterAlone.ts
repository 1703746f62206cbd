import { Browser, Page } from '@playwright/test';
import { Person, signIn } from '../signIn.ts';

/** Signs somebody in beside the others. */
export async function enterAlone(
  browser: Browser,
  person: Person,
): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, person);
  return page;
}
