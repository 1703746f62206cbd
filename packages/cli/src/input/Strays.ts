import { Dirent, readdir, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FileSystemAdapter } from 'tinyglobby';
import { errorReason } from './errorReason';

type Readdir = NonNullable<FileSystemAdapter['readdir']>;

/**
 * What a search comes across that is no file: links that lead to nothing, pipes
 * and the like. A search passes over them, and a policy behind one would vanish
 * without a word.
 */
export class Strays {
  private readonly reasons = new Map<string, string>();

  /** For the search, which finds them like files then. */
  readonly fs: FileSystemAdapter = {
    // It calls this one form of many.
    readdir: ((
      folder: string,
      _: unknown,
      done: (error: unknown, entries?: Dirent[]) => void,
    ) =>
      readdir(folder, { withFileTypes: true }, (error, entries) =>
        done(
          error,
          entries?.map(entry => this.shown(entry, folder)),
        ),
      )) as unknown as Readdir,
  };

  /**
   * Why one of them cannot be read; undefined for all else.
   *
   * @param path - absolute
   */
  reasonOf(path: string): string | undefined {
    return this.reasons.get(path);
  }

  private shown(entry: Dirent, folder: string): Dirent {
    const path = resolve(folder, entry.name);
    const reason = reasonFor(entry, path);
    if (reason === undefined) {
      return entry;
    }
    this.reasons.set(path, reason);
    return Object.assign(Object.create(entry), {
      isFile: () => true,
      isSymbolicLink: () => false,
    });
  }
}

function reasonFor(entry: Dirent, path: string): string | undefined {
  if (entry.isFile() || entry.isDirectory()) {
    return undefined;
  }
  if (!entry.isSymbolicLink()) {
    return 'it is no ordinary file';
  }
  try {
    const target = statSync(path);
    return target.isFile() || target.isDirectory()
      ? undefined
      : 'it is no ordinary file';
  } catch (error) {
    return `it is a link that cannot be followed (${errorReason(error)})`;
  }
}
