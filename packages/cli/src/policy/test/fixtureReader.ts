import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync,
} from 'node:fs';
import { ReadFixture } from '@meshstage/plugin-data-mesh-common';
import { errorReason } from '../../input/errorReason';
import { READ_LIMIT } from '../../input/readCapped';
import { fileBelow } from './fileBelow';

/** Reads what the tests of policies of one folder name. */
export interface FixtureReader {
  read: ReadFixture;
  /** Why something was not read although it may be there, by the path that a test names. */
  reasons: ReadonlyMap<string, string>;
}

// The way was resolved before; should there be a link meanwhile, it is not
// followed. A pipe must not make anybody wait. Not every system has these.
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;

/**
 * Reads ordinary files below the folder of a policy, as large as a document may
 * be. Policies of strangers are tested where secrets lie about, so nothing else
 * is read, and nobody learns whether it is there.
 */
export function fixtureReader(folder: string): FixtureReader {
  const reasons = new Map<string, string>();
  return {
    reasons,
    read: path => {
      try {
        const file = fileBelow(folder, path);
        return file === undefined ? undefined : textOf(file);
      } catch (error) {
        reasons.set(path, errorReason(error));
        return undefined;
      }
    },
  };
}

function textOf(path: string): string {
  const file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) {
      throw new Error('it is no ordinary file');
    }
    if (stat.size > READ_LIMIT) {
      throw new Error('it has more than the 5 MB that a document may have');
    }
    const bytes = readFileSync(file);
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      throw new Error('it is no text in UTF-8');
    }
  } finally {
    closeSync(file);
  }
}
