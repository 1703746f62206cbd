import { Page } from '@playwright/test';
import { atHome, enterAs, Person } from '../signIn.ts';
import { Hand } from './Hand.ts';

/** Signs in on the first page there is, and is led to the shelf. */
export async function enter(page: Page, hand: Hand, person: Person) {
  await page.goto('/');
  await hand.press(enterAs(page, person));
  await atHome(page);
}
