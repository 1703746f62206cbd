import { open, rm } from 'node:fs/promises';

/**
 * Writes a file that is not there yet, down to the disk. Leaves nothing behind
 * when it cannot.
 */
export async function writeNewFile(options: {
  file: string;
  content: Uint8Array;
  /** Permission bits. */
  mode: number;
}): Promise<void> {
  const { file, content, mode } = options;
  const handle = await open(file, 'wx', mode);
  try {
    await handle.writeFile(content);
    await handle.chmod(mode);
    await handle.sync();
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
}
