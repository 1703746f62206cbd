import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../browser/root';

const run = promisify(execFile);

/** The release of the peer that figures are told against. */
const VERSION = '1.2.8';
const FOLDER = join(ROOT, '.cache', `datacontract-${VERSION}`);

/**
 * The Data Contract CLI from PyPI in an environment of its own, fetched once.
 *
 * @returns its executable
 * @throws where there is no Python with venv, or no network
 */
export async function fetchDatacontract(
  log: (message: string) => void,
): Promise<string> {
  const program = join(FOLDER, 'bin', 'datacontract');
  // The last file of an installation.
  const done = join(FOLDER, 'complete');
  if (!existsSync(done)) {
    log(`fetching datacontract-cli ${VERSION} into .cache, about a minute`);
    // An environment knows its path, so it cannot be made elsewhere and moved.
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(join(ROOT, '.cache'), { recursive: true });
    await run('python3', ['-m', 'venv', FOLDER]).catch(error => {
      throw new Error(`B11 needs python3 with venv: ${error.message}`);
    });
    await run(
      join(FOLDER, 'bin', 'pip'),
      ['install', '--quiet', `datacontract-cli==${VERSION}`],
      { maxBuffer: 64 * 1024 * 1024 },
    );
    mkdirSync(`${done}.part`, { recursive: true });
    renameSync(`${done}.part`, done);
  }
  return program;
}
