import { CannotRun } from '../CannotRun';
import { git } from './git';

const LF = 10;

/**
 * The files of a commit that it has, by their paths from the root. One process
 * for all of them.
 *
 * @param commit - its full hash
 */
export function readBlobs(
  commit: string,
  paths: readonly string[],
): Map<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>();
  // A line break would end the request; no document has one in its name.
  const asked = paths.filter(path => !path.includes('\n'));
  if (asked.length === 0) {
    return blobs;
  }
  const answer = git(
    ['cat-file', '--batch'],
    asked.map(path => `${commit}:${path}\n`).join(''),
  );
  if (!answer) {
    throw new CannotRun('git did not give the files of the commit.');
  }
  let at = 0;
  for (const path of asked) {
    const end = answer.indexOf(LF, at);
    const header = answer.subarray(at, end).toString();
    at = end + 1;
    const [, kind, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(header) ?? [];
    if (size !== undefined) {
      if (kind === 'blob') {
        blobs.set(path, answer.subarray(at, at + Number(size)));
      }
      at += Number(size) + 1;
    }
  }
  return blobs;
}
