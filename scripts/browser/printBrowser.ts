import { BROWSER_ARGUMENTS } from './arguments.ts';
import { findBrowser } from './findBrowser.ts';

// For those who may not import scripts: where Chromium is and how it is
// started, as JSON.
process.stdout.write(
  `${JSON.stringify({ ...(await findBrowser()), args: BROWSER_ARGUMENTS })}\n`,
);
