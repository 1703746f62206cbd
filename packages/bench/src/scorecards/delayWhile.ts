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
  /** The most that the whole process held: heap, buffers, database and code, bytes. */
  memory: number;
}

/** Watches the event loop and the memory while something runs. */
export async function delayWhile<T>(
  run: () => Promise<T>,
): Promise<Watched<T>> {
  const before = process.memoryUsage().heapUsed;
  const most = { heapUsed: before, rss: 0 };
  const sample = () => {
    const { heapUsed, rss } = process.memoryUsage();
    most.heapUsed = Math.max(most.heapUsed, heapUsed);
    most.rss = Math.max(most.rss, rss);
  };
  const sampling = setInterval(sample, SAMPLE_MS);
  const histogram = monitorEventLoopDelay({ resolution: 1 });
  histogram.enable();
  try {
    const result = await run();
    histogram.disable();
    const delay = histogram.percentile(99) / NANOS;
    sample();
    return { result, delay, heap: most.heapUsed - before, memory: most.rss };
  } finally {
    histogram.disable();
    clearInterval(sampling);
  }
}
