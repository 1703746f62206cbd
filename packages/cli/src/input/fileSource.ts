import { createReadStream } from 'node:fs';
import { CannotRun } from '../CannotRun';
import { errorReason } from './errorReason';
import { readCapped } from './readCapped';
import { Source } from './Source';

/** A file of this machine. */
export function fileSource(path: string): Source {
  const name = path.split('\\').join('/');
  return {
    name,
    async read() {
      try {
        return await readCapped(createReadStream(path));
      } catch (error) {
        throw new CannotRun(`Cannot read '${name}': ${errorReason(error)}.`);
      }
    },
  };
}
