const DAY_MS = 86_400_000;

/** The UTC date so many days after an instant in milliseconds. */
export function isoDay(from: number, days: number): string {
  return new Date(from + days * DAY_MS).toISOString().slice(0, 10);
}
