import { fork } from 'node:child_process';
import type { SeenScans } from './scanProcess';

/**
 * Scans what a database holds in a process of its own, whose memory nothing else
 * has touched.
 *
 * @throws when that process ends without having said anything
 */
export function scanApart(options: {
  /** Of an SQLite database with products. */
  file: string;
  policies: number;
}): Promise<SeenScans> {
  const { file, policies } = options;
  return new Promise((resolve, reject) => {
    const child = fork(require.resolve('./scanProcess'), [
      file,
      String(policies),
    ]);
    let seen: SeenScans | undefined;
    child.on('message', message => {
      seen = message as SeenScans;
    });
    child.on('error', reject);
    child.on('close', status => {
      if (seen) {
        resolve(seen);
      } else {
        reject(new Error(`The process that scans ended with ${status}`));
      }
    });
  });
}
