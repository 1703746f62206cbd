import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';

const SLICE_MS = 10;

/**
 * Resolves when others have had the process; undefined where it is not their turn
 * yet. To wait for that takes time as well, of which thousands of products have none.
 */
export type Pause = () => Promise<void> | undefined;

/** Lets others have the process whenever it was held for ten milliseconds. */
export function createPause(): Pause {
  let since = performance.now();

  async function letOthers(): Promise<void> {
    await setImmediate();
    since = performance.now();
  }

  return () => (performance.now() - since > SLICE_MS ? letOthers() : undefined);
}
