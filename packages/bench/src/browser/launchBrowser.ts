import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Browser, chromium } from '@playwright/test';
import { ROOT } from './root';

const run = promisify(execFile);

/** As in the browser tests: as root, without a GPU, and silent on the network. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chromium that the browser tests would take. */
export async function launchBrowser(): Promise<Browser> {
  const script = join(ROOT, 'scripts', 'browser', 'printBrowser.ts');
  // The loader of the bench is for its own sources.
  const { stdout } = await run(process.execPath, [script], {
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const lines = stdout.trim().split('\n');
  const { executablePath, env } = JSON.parse(lines[lines.length - 1]);
  return chromium.launch({
    executablePath,
    args: ARGUMENTS,
    env: { ...process.env, ...env },
  });
}
