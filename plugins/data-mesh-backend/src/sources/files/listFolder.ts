import { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { toError } from '@backstage/errors';

/** A file below the root that belongs to the source. */
export interface ListedFile {
  /** Below the root, `/`-separated. */
  path: string;
  /** Where its bytes are, links resolved; absent when they may not be read. */
  file?: string;
  /** Why they may not be read. */
  reason?: string;
}

/**
 * All files below a folder that belong to a source, by path. Folders with a
 * leading dot are not entered and links to folders not followed; a link to a
 * file is, as long as its target is below the root. Throws when any folder
 * cannot be listed: the list is complete or there is none.
 */
export async function listFolder(options: {
  /** Without links in it. */
  root: string;
  belongs: (path: string) => boolean;
  signal: AbortSignal;
}): Promise<ListedFile[]> {
  const { root, belongs, signal } = options;
  const files: ListedFile[] = [];
  const folders = [''];
  for (
    let folder = folders.pop();
    folder !== undefined;
    folder = folders.pop()
  ) {
    signal.throwIfAborted();
    const entries = await readdir(join(root, folder), { withFileTypes: true });
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!entry.name.startsWith('.')) {
          folders.push(path);
        }
      } else if (belongs(path)) {
        const listed = await resolveFile(root, path, entry);
        if (listed) {
          files.push(listed);
        }
      }
    }
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function resolveFile(
  root: string,
  path: string,
  entry: Dirent,
): Promise<ListedFile | undefined> {
  if (entry.isFile()) {
    return { path, file: join(root, path) };
  }
  if (!entry.isSymbolicLink()) {
    return { path, reason: 'it is no ordinary file' };
  }
  try {
    const file = await realpath(join(root, path));
    if (!file.startsWith(root.endsWith(sep) ? root : root + sep)) {
      return { path, reason: 'it is a link that leads out of the folder' };
    }
    return (await stat(file)).isDirectory() ? undefined : { path, file };
  } catch (error) {
    return {
      path,
      reason: `it is a link that cannot be followed (${codeOf(error)})`,
    };
  }
}

/** `ENOENT` and the like. */
export function codeOf(error: unknown): string {
  const { code, name } = toError(error) as Error & { code?: unknown };
  return typeof code === 'string' ? code : name;
}
