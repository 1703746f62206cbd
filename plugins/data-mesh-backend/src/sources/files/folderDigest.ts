import { createHash } from 'node:crypto';
import { lstat } from 'node:fs/promises';
import { FolderChangedError } from './FolderChangedError';
import { codeOf, ListedFile } from './listFolder';
import { mapInBatches } from './mapInBatches';

// A file that is written twice within one tick of the clock of the file system
// keeps its times. So a folder with a file this fresh has no digest.
const SETTLED_MS = 2_000;

/**
 * A text that is equal as long as no file was added, taken away, replaced or
 * written to, found without reading any. `undefined` while a file is so fresh
 * that a further change might not show.
 */
export async function folderDigest(
  files: ListedFile[],
  now: number,
): Promise<string | undefined> {
  const lines = await mapInBatches(
    files,
    32,
    async ({ path, file, reason }) => {
      if (file === undefined) {
        return { changedMs: 0, line: JSON.stringify([path, reason]) };
      }
      const stats = await lstat(file, { bigint: true }).catch(error => {
        throw codeOf(error) === 'ENOENT' ? new FolderChangedError(path) : error;
      });
      const { dev, ino, size, mode, mtimeNs, ctimeNs } = stats;
      return {
        changedMs: Number(ctimeNs / 1_000_000n),
        line: JSON.stringify([
          path,
          ...[dev, ino, size, mode, mtimeNs, ctimeNs].map(String),
        ]),
      };
    },
  );
  const newest = lines.reduce(
    (ms, { changedMs }) => Math.max(ms, changedMs),
    0,
  );
  if (newest > now - SETTLED_MS) {
    return undefined;
  }
  const hash = createHash('sha256');
  lines.forEach(({ line }) => hash.update(line).update('\n'));
  return hash.digest('hex');
}
