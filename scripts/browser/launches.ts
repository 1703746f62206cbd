import { chromium } from '@playwright/test';
import { BROWSER_ARGUMENTS } from './arguments.ts';
import type { Browser } from './Browser.ts';

/**
 * Starts the browser and lets it compute something on a page.
 *
 * @returns its version, or why it does not start
 */
export async function launches({
  executablePath,
  env,
}: Browser): Promise<{ version: string } | { problem: string }> {
  try {
    const browser = await chromium.launch({
      executablePath,
      args: BROWSER_ARGUMENTS,
      env: { ...(process.env as Record<string, string>), ...env },
      timeout: 30_000,
    });
    try {
      const page = await browser.newPage();
      await page.goto('data:text/html,<title>seen</title>');
      return (await page.title()) === 'seen'
        ? { version: browser.version() }
        : { problem: 'it shows no page' };
    } finally {
      await browser.close();
    }
  } catch (error) {
    return { problem: String(error).split('\n').slice(0, 4).join(' ') };
  }
}
