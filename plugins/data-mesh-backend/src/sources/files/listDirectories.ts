import { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from './listFolder';

/**
 * A folder and all folders below it, with what tells one from another that
 * takes its place. Those with a leading dot are left out, and those that go
 * while it is looked. Throws when the folder itself is not there.
 */
export async function listDirectories(
  folder: string,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const directories = [folder];
  for (const directory of directories) {
    const entries = await look(directory, directory === folder);
    if (entries) {
      found.set(directory, entries.identity);
      directories.push(
        ...entries.list
          .filter(entry => entry.isDirectory() && !entry.name.startsWith('.'))
          .map(entry => join(directory, entry.name)),
      );
    }
  }
  return found;
}

async function look(
  directory: string,
  isRoot: boolean,
): Promise<{ identity: string; list: Dirent[] } | undefined> {
  try {
    const { dev, ino } = await stat(directory, { bigint: true });
    const list = await readdir(directory, { withFileTypes: true });
    return { identity: `${dev}:${ino}`, list };
  } catch (error) {
    if (isRoot || codeOf(error) !== 'ENOENT') {
      throw error;
    }
    return undefined;
  }
}
