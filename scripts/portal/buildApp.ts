import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap/paths.cjs';
import { onStop } from '../bootstrap/supervise.cjs';
import { runLine } from '../stages/runLine.ts';

const APP = join(root, 'packages', 'app');
const DIST = join(APP, 'dist');

let built: Promise<string> | undefined;

/**
 * Builds the pages of the portal for production, once in a run. A build that
 * was not there before goes with the run: a backend that finds one serves it
 * instead of the newest pages.
 *
 * @returns the folder of the build
 * @throws when it cannot be built
 */
export function buildApp(): Promise<string> {
  built ??= build();
  return built;
}

async function build(): Promise<string> {
  if (!existsSync(DIST)) {
    onStop(() => rmSync(DIST, { recursive: true, force: true }));
  }
  const { code } = await runLine(
    { program: 'bin', args: ['backstage-cli', 'package', 'build'] },
    { cwd: APP },
  );
  if (code !== 0) {
    throw new Error(`The portal cannot be built (status ${code}).`);
  }
  return DIST;
}
