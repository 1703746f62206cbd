/** By how much the clocks of replicas may differ. */
export const CLOCKS_DIFFER_MS = 10 * 60_000;

/**
 * Whether an instant is so far in the future that only a clock that was wrong can
 * have written it: no other replica's, and nothing that this one has to wait for.
 *
 * @param instant - ISO 8601 UTC of something that has happened; null where it has not
 * @param now - ISO 8601 UTC
 */
export function isAhead(instant: string | null, now: string): boolean {
  return (
    instant !== null &&
    instant > now &&
    Date.parse(instant) > Date.parse(now) + CLOCKS_DIFFER_MS
  );
}
