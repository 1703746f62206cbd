import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../browser/root';

const run = promisify(execFile);
const FOLDER = join(ROOT, 'packages', 'cli');

/** The command line as it is shipped, of the sources as they are. */
export async function bundleCommandLine(): Promise<string> {
  await run(process.execPath, [join(FOLDER, 'bundle', 'bundle.cjs')], {
    // The loader of the bench is for its own sources.
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return join(FOLDER, 'dist', 'data-mesh.cjs');
}
