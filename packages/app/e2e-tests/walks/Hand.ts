import { expect, Locator, Page } from '@playwright/test';

/** How somebody uses a page. */
export interface Hand {
  /** A link, a button, a tab or one of several choices. */
  press(target: Locator): Promise<void>;
  fill(field: Locator, text: string): Promise<void>;
  /** Chooses what a field offers for a text. */
  choose(field: Locator, text: string, option: string): Promise<void>;
}

/** More than any page of ours needs, even with a facet of every value. */
const TABS = 150;

export const mouse = (page: Page): Hand => ({
  press: target => target.click(),
  fill: (field, text) => field.fill(text),
  async choose(field, text, option) {
    await field.fill(text);
    await page.getByRole('option', { name: option }).click();
  },
});

/**
 * No mouse, and no focus that a script has set: everything is reached by the
 * tab key, as far as it takes.
 */
export function keyboard(page: Page): Hand {
  async function reach(target: Locator) {
    await expect(target).toBeVisible({ timeout: 30_000 });
    for (let i = 0; i < TABS; i++) {
      const focus = await target.evaluate(node => {
        const { activeElement } = document;
        const group = node.closest(
          '[role="tablist"], [role="radiogroup"], [role="toolbar"]',
        );
        return node === activeElement
          ? 'here'
          : { isBeside: group?.contains(activeElement) ?? false };
      });
      if (focus === 'here') {
        return;
      }
      // Of a group one takes part in the order, and arrows lead on.
      await page.keyboard.press(focus.isBeside ? 'ArrowRight' : 'Tab');
    }
    await expect(target).toBeFocused();
  }
  async function type(field: Locator, text: string) {
    await reach(field);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(text);
  }
  return {
    async press(target) {
      await reach(target);
      await page.keyboard.press('Enter');
    },
    fill: type,
    async choose(field, text, option) {
      await type(field, text);
      await expect(page.getByRole('option', { name: option })).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    },
  };
}
