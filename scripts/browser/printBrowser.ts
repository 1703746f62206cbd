import { findBrowser } from './findBrowser.ts';

// For those who may not import scripts: where Chromium is, as JSON.
process.stdout.write(`${JSON.stringify(await findBrowser())}\n`);
