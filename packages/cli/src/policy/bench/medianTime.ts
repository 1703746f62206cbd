const LEAST_RUNS = 15;
const LEAST_SECONDS = 0.2;

/** Seconds that a piece of work takes once it is warm: the median of many runs. */
export function medianTime(work: () => unknown): number {
  timesOf(work);
  const times = timesOf(work).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)];
}

function timesOf(work: () => unknown): number[] {
  const times: number[] = [];
  let sum = 0;
  while (times.length < LEAST_RUNS || sum < LEAST_SECONDS) {
    const start = performance.now();
    work();
    const seconds = (performance.now() - start) / 1000;
    times.push(seconds);
    sum += seconds;
  }
  return times;
}
