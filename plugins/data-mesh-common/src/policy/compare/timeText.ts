/** Milliseconds since 1970 as ISO 8601, as comparisons read it. */
export function timeText(now: number | undefined): string | undefined {
  return now === undefined ? undefined : new Date(now).toISOString();
}
