const FIRST_MS = 30_000;
/** As often as a sweep looks at everything anyway. */
const LONGEST_MS = 60 * 60_000;

/** Until when work rests that has failed so many times in a row; ISO 8601. */
export function restAfter(failures: number, now: Date): string {
  // Beyond 2^16 it is the longest in any case.
  const rest = FIRST_MS * 2 ** Math.min(failures - 1, 16);
  return new Date(now.getTime() + Math.min(rest, LONGEST_MS)).toISOString();
}
