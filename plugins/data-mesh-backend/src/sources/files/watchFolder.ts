import { FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';

const QUIET_MS = 300;
const LOST_MS = 2_000;

/**
 * Calls `onChange` when something below a folder has changed and 300 ms have
 * passed without a further change, or at the latest after ten times that. A
 * folder that is taken away and comes back is watched again. Throws when the
 * folder cannot be watched; resolves to how to stop.
 */
export async function watchFolder(
  folder: string,
  onChange: () => void,
): Promise<() => Promise<void>> {
  let watcher: FSWatcher | undefined;
  let quiet: NodeJS.Timeout | undefined;
  let lost: NodeJS.Timeout | undefined;
  let firstChangeAt: number | undefined;
  let stopped = false;
  let inode = await inodeOf(folder);

  function changed(): void {
    firstChangeAt ??= Date.now();
    clearTimeout(quiet);
    const patience = firstChangeAt + 10 * QUIET_MS - Date.now();
    quiet = setTimeout(() => {
      firstChangeAt = undefined;
      onChange();
      inodeOf(folder).then(now => now === inode || lose(), lose);
    }, Math.max(0, Math.min(QUIET_MS, patience)));
    quiet.unref();
  }

  function arm(): void {
    watcher = watch(folder, { recursive: true, persistent: false }, changed);
    watcher.on('error', lose);
  }

  // The watcher of a folder that was replaced sees nothing of the new one.
  function lose(): void {
    watcher?.close();
    watcher = undefined;
    if (lost === undefined && !stopped) {
      lost = setInterval(find, LOST_MS);
      lost.unref();
    }
  }

  async function find(): Promise<void> {
    try {
      inode = await inodeOf(folder);
      if (stopped || watcher) {
        return;
      }
      arm();
    } catch {
      return; // Still away; the next tick looks again.
    }
    clearInterval(lost);
    lost = undefined;
    changed();
  }

  arm();
  return async () => {
    stopped = true;
    clearTimeout(quiet);
    clearInterval(lost);
    watcher?.close();
  };
}

async function inodeOf(folder: string): Promise<bigint> {
  return (await stat(folder, { bigint: true })).ino;
}
