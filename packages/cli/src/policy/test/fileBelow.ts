import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/**
 * The real path of a file below a folder; undefined where there is none. What
 * lies elsewhere, there or not, and links that lead there or nowhere are all one.
 *
 * @throws Error with the reason
 */
export function fileBelow(folder: string, path: string): string | undefined {
  const file = join(folder, path);
  if (!isBelow(folder, file)) {
    throw elsewhere();
  }
  let real: string;
  try {
    real = realpathSync(file);
  } catch (error) {
    if (leadsOverLink(folder, file)) {
      throw elsewhere();
    }
    if (isMistake(error)) {
      return undefined;
    }
    throw error;
  }
  if (!isBelow(realpathSync(folder), real)) {
    throw elsewhere();
  }
  return real;
}

function elsewhere(): Error {
  return new Error('only files below the folder of the policy are read');
}

function isBelow(folder: string, file: string): boolean {
  const [first] = relative(folder, file).split(sep);
  return first !== '..' && first !== '';
}

/** Whether a part of the path below the folder is a link. */
function leadsOverLink(folder: string, file: string): boolean {
  for (let part = file; isBelow(folder, part); part = dirname(part)) {
    try {
      if (lstatSync(part).isSymbolicLink()) {
        return true;
      }
    } catch {
      // One of its folders may be the link.
    }
  }
  return false;
}

/** What a mistake in a path comes to. */
const NO_FILE = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG']);

function isMistake(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    NO_FILE.has(String(error.code))
  );
}
