import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fetchPackage } from '../bootstrap/fetchPackage.cjs';
import { cache } from '../bootstrap/paths.cjs';
import type { Browser } from './Browser.ts';

const NAME = '@sparticuz/chromium';
const VERSION = '149.0.0';

interface Module {
  default: { executablePath(): Promise<string> };
  inflate(file: string): Promise<string>;
}

/**
 * The Chromium that npm has for servers (Linux on x64). Its own libraries are
 * for systems that lack them.
 */
export async function fetchChromium({
  withLibraries,
}: {
  withLibraries: boolean;
}): Promise<Browser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return undefined;
  }
  const folder = await fetchPackage('chromium-package', NAME, VERSION);
  const unpacked = join(cache, 'chromium');
  const complete = join(unpacked, '.complete');
  if (!existsSync(complete)) {
    // An interrupted unpacking would be taken for a browser for ever.
    rmSync(unpacked, { recursive: true, force: true });
    mkdirSync(unpacked, { recursive: true });
  }
  // It unpacks into the temporary folder and takes any file that is there
  // already, even one of another version or user: give it a folder of its own.
  const temporary = process.env.TMPDIR;
  process.env.TMPDIR = unpacked;
  try {
    const entry = createRequire(join(folder, 'package.json')).resolve(NAME);
    const module: Module = await import(pathToFileURL(entry).href);
    const executablePath = await module.default.executablePath();
    writeFileSync(complete, '');
    if (!withLibraries) {
      return { origin: `${NAME} ${VERSION}`, executablePath, env: {} };
    }
    await module.inflate(join(folder, 'bin', 'al2023.tar.br'));
    return {
      origin: `${NAME} ${VERSION} with its own libraries`,
      executablePath,
      env: { LD_LIBRARY_PATH: join(unpacked, 'al2023', 'lib') },
    };
  } finally {
    if (temporary === undefined) {
      delete process.env.TMPDIR;
    } else {
      process.env.TMPDIR = temporary;
    }
  }
}
