import { chromium } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exitWith } from '../bootstrap/exitWith.cjs';
import { root } from '../bootstrap/paths.cjs';
import { say } from '../bootstrap/say.cjs';
import { onStop, stopAll } from '../bootstrap/supervise.cjs';
import { BROWSER_ARGUMENTS } from '../browser/arguments.ts';
import { findBrowser } from '../browser/findBrowser.ts';
import { awaitProducts } from '../portal/awaitProducts.ts';
import { publishHistory } from '../portal/publishHistory.ts';
import { startDemo } from '../portal/startDemo.ts';
import { checkPicture } from '../screenshots/checkPicture.ts';
import { shots } from '../screenshots/shots.table.ts';
import { takeShot } from '../screenshots/takeShot.ts';

const DEADLINE_MS = 240_000;

/** The address of a demo portal that shows products. */
async function demoUrl(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'meshstage-screenshots-'));
  onStop(() => rmSync(folder, { recursive: true, force: true }));
  const portal = await startDemo(folder, () => {}, { pages: 'built' });
  await awaitProducts(portal, DEADLINE_MS);
  await publishHistory(portal);
  return portal.appUrl;
}

// Takes the pictures of the README: of a portal that it starts, or with
// `--url http://localhost:3000` of one that runs. `--only shelf.png` takes one.
exitWith(async () => {
  const { values } = parseArgs({
    options: { url: { type: 'string' }, only: { type: 'string' } },
  });
  const found = await findBrowser();
  const appUrl = values.url ?? (await demoUrl());
  const folder = join(root, 'docs', 'images');
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: BROWSER_ARGUMENTS,
    env: { ...(process.env as Record<string, string>), ...found.env },
  });
  try {
    for (const shot of shots) {
      if (values.only === undefined || values.only === shot.file) {
        const picture = await takeShot(browser, appUrl, shot);
        checkPicture(shot.file, picture);
        writeFileSync(join(folder, shot.file), picture);
        say(`docs/images/${shot.file}: ${picture.length} bytes`);
      }
    }
  } finally {
    await browser.close();
    await stopAll();
  }
  return 0;
});
