import { lstat, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SourceWriteError } from '@meshstage/plugin-data-mesh-node';
import { codeOf } from './listFolder';

const MODE = 0o777;

/** A file that may be replaced. */
export interface WritableFile {
  path: string;
  file: string;
  /** Permission bits. */
  mode: number;
}

/**
 * Where a document of a folder is, when it may be replaced there: an ordinary
 * file below the root, with no link on the way. Resolves to `undefined` when it
 * is gone; throws when the path is none of the source.
 */
export async function writableFile(options: {
  /** Without links in it. */
  root: string;
  follows: (path: string) => boolean;
  path: string;
}): Promise<WritableFile | undefined> {
  const { root, follows, path } = options;
  if (!follows(path)) {
    throw new SourceWriteError(`${path} is no document of this source`);
  }
  const file = join(root, path);
  try {
    if ((await realpath(dirname(file))) !== dirname(file)) {
      throw linked(path);
    }
    const stats = await lstat(file);
    if (stats.isSymbolicLink()) {
      throw linked(path);
    }
    if (!stats.isFile()) {
      throw new SourceWriteError(`${path} is no ordinary file`);
    }
    return { path, file, mode: stats.mode % (MODE + 1) };
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      return undefined;
    }
    throw error;
  }
}

function linked(path: string): SourceWriteError {
  return new SourceWriteError(
    `${path} is reached through a link: change the file that it leads to`,
  );
}
