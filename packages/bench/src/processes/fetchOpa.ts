import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../browser/root';

const run = promisify(execFile);

const MODULE = 'github.com/open-policy-agent/opa';
/** The release of the peer that the figure is told against. */
const VERSION = '1.22.2';
const CACHE = join(ROOT, '.cache');
const FOLDER = join(CACHE, `opa-${VERSION}`);

/**
 * OPA, built from its Go module, once. What it was built of is removed again.
 *
 * @returns its executable
 * @throws where there is no Go, or no network
 */
export async function fetchOpa(
  log: (message: string) => void,
): Promise<string> {
  const program = join(FOLDER, 'opa');
  if (!existsSync(program)) {
    log(`building OPA ${VERSION} in .cache, two minutes or more`);
    const part = `${FOLDER}.part`;
    rmSync(part, { recursive: true, force: true });
    mkdirSync(part, { recursive: true });
    // Modules are made writable so that they can be removed.
    await run('go', ['install', '-modcacherw', `${MODULE}@v${VERSION}`], {
      cwd: part,
      env: {
        ...process.env,
        CGO_ENABLED: '0',
        GOBIN: part,
        GOPATH: join(part, 'path'),
        GOCACHE: join(part, 'build'),
        GOFLAGS: '',
      },
      maxBuffer: 64 * 1024 * 1024,
    }).catch(error => {
      throw new Error(
        `B4o needs Go 1.26 on PATH and its modules: ${error.message}`,
      );
    });
    rmSync(join(part, 'path'), { recursive: true });
    rmSync(join(part, 'build'), { recursive: true });
    renameSync(part, FOLDER);
  }
  return program;
}
