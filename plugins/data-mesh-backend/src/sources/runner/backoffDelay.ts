const FIRST_MS = 30_000;
const LONGEST_MS = 15 * 60_000;

/**
 * Milliseconds to leave a place alone after so many failures in a row: half a
 * minute, doubled each time up to a quarter of an hour, of which chance takes
 * up to a half so that sources do not come back all at once.
 */
export function backoffDelay(failures: number, random: () => number): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures - 1, 10));
  return Math.round(full * (1 - random() / 2));
}
