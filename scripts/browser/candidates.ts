import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Browser } from './Browser.ts';
import { fetchChromium } from './fetchChromium.ts';
import { installChromium } from './installChromium.ts';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

function onPath(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...new Set(['/usr/bin', ...folders])].flatMap(folder =>
    NAMES.map(name => join(folder, name)),
  );
}

/** A place where a browser may be found; looked at only when those before it failed. */
export type Candidate = () => Promise<Browser | undefined>;

function at(origin: string, executablePath: string | undefined): Candidate {
  return async () =>
    executablePath && existsSync(executablePath)
      ? { origin, executablePath, env: {} }
      : undefined;
}

/** From what a person chose over what is there to what has to be fetched. */
export const candidates: Candidate[] = [
  at('PORTAL_CHROMIUM', process.env.PORTAL_CHROMIUM),
  at("Playwright's own", chromium.executablePath()),
  ...onPath().map(path => at(path, path)),
  () => fetchChromium({ withLibraries: false }),
  () => fetchChromium({ withLibraries: true }),
  installChromium,
];
