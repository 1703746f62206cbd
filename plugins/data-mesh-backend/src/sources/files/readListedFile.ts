import { BigIntStats } from 'node:fs';
import { constants, FileHandle, open } from 'node:fs/promises';
import { tooLarge } from '../documentLimit';
import { FolderChangedError } from './FolderChangedError';
import { codeOf, ListedFile } from './listFolder';

/** The bytes of a file, or why there are none. */
export type FileContent = { content: Uint8Array } | { reason: string };

// The target of a link was resolved before; should somebody put a link in its
// place meanwhile, it is not followed. A pipe must not make anybody wait.
const FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * Reads one file, unless it is too large to be loaded. Resolves to a reason
 * when the file is there and cannot be read; throws a `FolderChangedError`
 * when it was taken away or written to meanwhile.
 */
export async function readListedFile(
  listed: ListedFile,
  isLoaded: (bytes: number) => boolean,
): Promise<FileContent> {
  if (listed.file === undefined) {
    return { reason: listed.reason ?? 'it cannot be read' };
  }
  try {
    const handle = await open(listed.file, FLAGS);
    try {
      return await readHandle(handle, isLoaded);
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = codeOf(error);
    if (error instanceof FolderChangedError || code === 'ENOENT') {
      throw new FolderChangedError(listed.path);
    }
    return {
      reason:
        code === 'EACCES' || code === 'EPERM'
          ? 'the backend may not read it; give its user the right to'
          : `reading it failed (${code})`,
    };
  }
}

async function readHandle(
  handle: FileHandle,
  isLoaded: (bytes: number) => boolean,
): Promise<FileContent> {
  const before = await handle.stat({ bigint: true });
  if (!before.isFile()) {
    return { reason: 'it is no ordinary file' };
  }
  if (!isLoaded(Number(before.size))) {
    return { reason: tooLarge(Number(before.size)) };
  }
  const content = await handle.readFile();
  if (written(before, await handle.stat({ bigint: true }))) {
    throw new FolderChangedError();
  }
  return { content };
}

function written(before: BigIntStats, after: BigIntStats): boolean {
  return before.size !== after.size || before.mtimeNs !== after.mtimeNs;
}
