import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';

const SLICE_MS = 10;

/** Lets others have the process whenever it was held for ten milliseconds. */
export function createPause(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since > SLICE_MS) {
      await setImmediate();
      since = performance.now();
    }
  };
}
