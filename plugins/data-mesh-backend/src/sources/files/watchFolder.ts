import { FSWatcher, watch } from 'node:fs';
import { listDirectories } from './listDirectories';

const QUIET_MS = 300;
const LOST_MS = 2_000;

/**
 * Calls `onChange` when something below a folder has changed and 300 ms have
 * passed without a further change, or at the latest after ten times that. A
 * folder that is taken away and comes back is watched again. Throws when the
 * folder cannot be watched; resolves to how to stop.
 *
 * Node's own recursive watching follows single files on Linux, and loses a file
 * that an editor replaced. So each folder is watched for itself.
 */
export async function watchFolder(
  folder: string,
  onChange: () => void,
): Promise<() => Promise<void>> {
  const watched = new Map<string, { identity: string; watcher: FSWatcher }>();
  let timer: NodeJS.Timeout | undefined;
  let firstChangeAt: number | undefined;
  let lost = false;
  let stopped = false;

  function changed(): void {
    firstChangeAt ??= Date.now();
    const patience = firstChangeAt + 10 * QUIET_MS - Date.now();
    later(Math.max(0, Math.min(QUIET_MS, patience)));
  }

  function later(wait: number): void {
    clearTimeout(timer);
    if (!stopped) {
      timer = setTimeout(settle, wait);
      timer.unref();
    }
  }

  // First watched, then told: what changes after that is told once more.
  async function settle(): Promise<void> {
    firstChangeAt = undefined;
    const wasLost = lost;
    try {
      await watchAll();
      lost = false;
    } catch {
      lost = true;
      unwatch(() => true);
      later(LOST_MS);
    }
    // That it is away is told once, and that it is back.
    if (!stopped && !(lost && wasLost)) {
      onChange();
    }
  }

  async function watchAll(): Promise<void> {
    const found = await listDirectories(folder);
    unwatch((path, identity) => found.get(path) !== identity);
    for (const [path, identity] of stopped ? [] : found) {
      if (!watched.has(path)) {
        const watcher = watch(path, { persistent: false }, changed);
        watcher.on('error', changed);
        watched.set(path, { identity, watcher });
      }
    }
  }

  function unwatch(which: (path: string, identity: string) => boolean): void {
    for (const [path, { identity, watcher }] of watched) {
      if (which(path, identity)) {
        watcher.close();
        watched.delete(path);
      }
    }
  }

  await watchAll();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    unwatch(() => true);
  };
}
