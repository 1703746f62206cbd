import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReadFixture } from '@meshstage/plugin-data-mesh-common';
import { CannotRun } from '../../CannotRun';
import { errorReason } from '../../input/errorReason';

/** Reads what tests name, from the folder of their policy. @throws CannotRun */
export function fixtureReader(folder: string): ReadFixture {
  return path => {
    try {
      return readFileSync(join(folder, path), 'utf8');
    } catch (error) {
      if (
        error instanceof Error &&
        'code' in error &&
        error.code === 'ENOENT'
      ) {
        return undefined;
      }
      throw new CannotRun(
        `Cannot read '${join(folder, path)}': ${errorReason(error)}.`,
      );
    }
  };
}
