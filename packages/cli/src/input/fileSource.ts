import { closeSync, openSync, readSync } from 'node:fs';
import { errorReason } from './errorReason';
import { readCapped } from './readCapped';
import { Source } from './Source';
import { Unreadable } from './Unreadable';

/** Bytes that are read at once. */
const CHUNK = 64 * 1024;

/** A file of this machine. */
export function fileSource(path: string): Source {
  const name = path.split('\\').join('/');
  return {
    name,
    async read() {
      try {
        return await readCapped(chunksOf(path));
      } catch (error) {
        throw new Unreadable(name, errorReason(error));
      }
    },
  };
}

/** Not a stream of the platform: to load those takes longer than a small lint. */
async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafe(CHUNK);
      const length = readSync(file, chunk);
      if (length === 0) {
        return;
      }
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}
