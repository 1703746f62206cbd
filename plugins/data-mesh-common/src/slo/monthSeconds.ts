const DAY = 24 * 60 * 60;

/**
 * Seconds of months as people mean them in promises: each has 30 days, and twelve
 * have 365, for `12 months` and `1 year` are the same promise.
 */
export function monthSeconds(months: number): number {
  const years = Math.floor(months / 12);
  return years * 365 * DAY + (months - 12 * years) * 30 * DAY;
}
