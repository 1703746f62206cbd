import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReadFixture } from '@meshstage/plugin-data-mesh-common';
import { CannotRun } from '../../CannotRun';
import { errorReason } from '../../input/errorReason';

/** What a mistake in a path comes to. */
const NO_FILE = new Set(['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG']);

/** Reads what tests name, from the folder of their policy. @throws CannotRun */
export function fixtureReader(folder: string): ReadFixture {
  return path => {
    const file = join(folder, path);
    try {
      return readFileSync(file, 'utf8');
    } catch (error) {
      if (
        error instanceof Error &&
        'code' in error &&
        NO_FILE.has(String(error.code))
      ) {
        return undefined;
      }
      throw new CannotRun(`Cannot read '${file}': ${errorReason(error)}.`);
    }
  };
}
