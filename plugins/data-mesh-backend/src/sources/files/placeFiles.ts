import { chmod, lstat, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, posix } from 'node:path';
import {
  SourceWriteError,
  SourceWriting,
} from '@meshstage/plugin-data-mesh-node';
import { codeOf } from './listFolder';
import { writeNewFile } from './writeNewFile';

const FOLDER_MODE = 0o755;
const FILE_MODE = 0o644;

/**
 * Puts new files into a folder of their own below a root.
 *
 * They are written aside, where no source looks (a folder with a leading dot),
 * and moved at once: a source sees all of them or none. A folder that holds
 * anything already is left as it is.
 */
export async function placeFiles(options: {
  /** Without links in it. */
  root: string;
  follows: (path: string) => boolean;
  /** All in one folder. */
  documents: { path: string; content: Uint8Array }[];
}): Promise<SourceWriting> {
  const { root, follows, documents } = options;
  const foreign = documents.find(({ path }) => !follows(path));
  if (foreign) {
    throw new SourceWriteError(`${foreign.path} is no document of this source`);
  }
  const folder = posix.dirname(documents[0]?.path ?? '');
  const stray = documents.find(({ path }) => posix.dirname(path) !== folder);
  if (folder === '.' || stray) {
    throw new SourceWriteError('New documents need one folder of their own');
  }
  const target = join(root, folder);
  await makeFolders(root, posix.dirname(folder));
  const aside = await mkdtemp(join(dirname(target), '.new-'));
  try {
    for (const { path, content } of documents) {
      const file = join(aside, basename(path));
      await writeNewFile({ file, content, mode: FILE_MODE });
    }
    // What is made aside is private to the backend's user.
    await chmod(aside, FOLDER_MODE);
    return (await moveAtOnce(aside, target))
      ? { type: 'written' }
      : { type: 'taken', path: folder };
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** A link below the root must lead nobody elsewhere; readings follow none either. */
async function makeFolders(root: string, folder: string): Promise<void> {
  let at = root;
  for (const part of folder.split('/')) {
    at = join(at, part);
    await mkdir(at).catch(error => {
      if (codeOf(error) !== 'EEXIST') {
        throw error;
      }
    });
    if (!(await lstat(at)).isDirectory()) {
      throw new SourceWriteError(
        `${part} of ${folder} is a link or a file: new documents need a folder there`,
      );
    }
  }
}

// Renaming replaces an empty folder and no other: nobody can come in between.
async function moveAtOnce(aside: string, target: string): Promise<boolean> {
  try {
    await rename(aside, target);
    return true;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'ENOTDIR') {
      return false;
    }
    throw error;
  }
}
