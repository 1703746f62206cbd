import { monitorEventLoopDelay } from 'node:perf_hooks';

const NANOS = 1e6;
const SAMPLE_MS = 500;

/** What was seen of the process while something ran. */
export interface Watched<T> {
  result: T;
  /** 99th percentile of how late the event loop was, milliseconds. */
  delay: number;
  /** The most that the heap held over what it held before, bytes. */
  heap: number;
}

/** Watches the event loop and the heap while something runs. */
export async function delayWhile<T>(
  run: () => Promise<T>,
): Promise<Watched<T>> {
  const before = process.memoryUsage().heapUsed;
  let most = before;
  const sample = () => {
    most = Math.max(most, process.memoryUsage().heapUsed);
  };
  const sampling = setInterval(sample, SAMPLE_MS);
  const histogram = monitorEventLoopDelay({ resolution: 1 });
  histogram.enable();
  try {
    const result = await run();
    histogram.disable();
    const delay = histogram.percentile(99) / NANOS;
    sample();
    return { result, delay, heap: most - before };
  } finally {
    histogram.disable();
    clearInterval(sampling);
  }
}
