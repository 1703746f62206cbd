import { defineConfig } from '@playwright/test';
import { BROWSER_ARGUMENTS } from './scripts/browser/arguments.ts';

const CLOCK = '**/clock/*.test.ts';

// `npm test` starts the portal on free ports and sets the variables. By hand,
// against a portal that runs already:
// npm run yarn run -B playwright test
export default defineConfig({
  testDir: './packages/app/e2e-tests',
  outputDir: './test-results',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // One portal with one store serves all tests; some of them change it, and those
  // that turn its clock come last.
  workers: 1,
  projects: [
    { name: 'portal', testIgnore: CLOCK },
    { name: 'clock', testMatch: CLOCK },
  ],
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME
    ? [['line'], ['json']]
    : [['line']],
  use: {
    baseURL: process.env.PLAYWRIGHT_URL ?? 'http://localhost:3000',
    browserName: 'chromium',
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    // What is not there by then is missing: no use to wait for the whole test.
    actionTimeout: 30_000,
    launchOptions: {
      executablePath: process.env.PORTAL_CHROMIUM || undefined,
      args: BROWSER_ARGUMENTS,
    },
  },
});
