import { execFile } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './root';

const run = promisify(execFile);
const APP = join(ROOT, 'packages', 'app');

/** What ends up in the bundle and changes here. */
const SOURCES = [
  'packages/app/src',
  'packages/app/public',
  'plugins/data-mesh/src',
  'plugins/data-mesh-common/src',
  'yarn.lock',
  'app-config.yaml',
];

function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) {
    return mtimeMs;
  }
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).reduce(
    (latest, name) => Math.max(latest, statSync(join(path, name)).mtimeMs),
    mtimeMs,
  );
}

/**
 * The app as it is shipped, built where no build is newer than its sources.
 *
 * @returns the folder with index.html
 */
export async function buildApp(log: (message: string) => void) {
  const folder = join(APP, 'dist');
  const index = join(folder, 'index.html');
  const changed = Math.max(...SOURCES.map(path => newest(join(ROOT, path))));
  if (!existsSync(index) || statSync(index).mtimeMs < changed) {
    log('building the app for production');
    const bin = join(ROOT, 'node_modules', '.bin', 'backstage-cli');
    await run(process.execPath, [bin, 'package', 'build'], {
      cwd: APP,
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production' },
    });
  }
  return folder;
}
