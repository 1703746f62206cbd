import { expect, Page, test } from '@playwright/test';
import { Hand, keyboard, mouse } from './Hand.ts';

/** Each walk goes through many pages, and one waits for a source to be read. */
const TIMEOUT_MS = 240_000;

const WAYS = [
  { theme: 'light', name: 'a mouse', handOf: mouse },
  { theme: 'dark', name: 'the keyboard alone', handOf: keyboard },
] as const;

export type Theme = (typeof WAYS)[number]['theme'];

/** A walk through the portal in both themes, once by keyboard alone. */
export function walk(
  title: string,
  body: (page: Page, hand: Hand, theme: Theme) => Promise<void>,
): void {
  for (const { theme, name, handOf } of WAYS) {
    test(`${title}: with ${name}, ${theme}`, async ({ page }) => {
      test.setTimeout(TIMEOUT_MS);
      await page.addInitScript(
        chosen => localStorage.setItem('theme', chosen),
        theme,
      );
      const thrown: string[] = [];
      page.on('pageerror', error => thrown.push(error.message));
      await body(page, handOf(page), theme);
      expect(thrown).toEqual([]);
    });
  }
}
