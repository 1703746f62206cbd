import { chownSync, cpSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PostgresBinaries } from './PostgresBinaries.ts';
import type { RunAs } from './unprivilegedUser.ts';

const OTHERS_MAY_ENTER = 0o001;

function isReadableByOthers(path: string): boolean {
  for (let at = path; ; at = dirname(at)) {
    if ((statSync(at).mode & OTHERS_MAY_ENTER) === 0) {
      return false;
    }
    if (at === dirname(at)) {
      return true;
    }
  }
}

function chownTree(path: string, uid: number, gid: number): void {
  chownSync(path, uid, gid);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (entry.isDirectory()) {
      chownTree(join(path, entry.name), uid, gid);
    } else if (entry.isFile()) {
      chownSync(join(path, entry.name), uid, gid);
    }
  }
}

/**
 * Binaries below root's home cannot be run by another user; such an
 * installation is copied into the temporary folder.
 *
 * @param folder - where the copy may go; already owned by `runAs`
 * @returns the folder of `initdb` and `postgres` to use
 */
export function readableHome(
  { bin, home }: PostgresBinaries,
  runAs: RunAs,
  folder: string,
): string {
  const { uid, gid } = runAs;
  if (
    uid === undefined ||
    gid === undefined ||
    isReadableByOthers(join(bin, 'postgres'))
  ) {
    return bin;
  }
  const copy = join(folder, 'home');
  cpSync(home, copy, { recursive: true, verbatimSymlinks: true });
  chownTree(copy, uid, gid);
  return join(copy, 'bin');
}
