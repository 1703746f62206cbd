import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Browser, chromium } from '@playwright/test';
import { ROOT } from './root';

const run = promisify(execFile);

/** The Chromium that the browser tests would take, started as they do. */
export async function launchBrowser(): Promise<Browser> {
  const script = join(ROOT, 'scripts', 'browser', 'printBrowser.ts');
  // The loader of the bench is for its own sources.
  const { stdout } = await run(process.execPath, [script], {
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const lines = stdout.trim().split('\n');
  const { executablePath, env, args } = JSON.parse(lines[lines.length - 1]);
  return chromium.launch({
    executablePath,
    args,
    env: { ...process.env, ...env },
  });
}
