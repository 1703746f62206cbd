const STEPS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 24 * 3_600_000],
  ['month', 30 * 24 * 3_600_000],
  ['day', 24 * 3_600_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/**
 * Age of a moment in words, for example `3 days ago`.
 *
 * @param then - milliseconds since the epoch
 * @param now - milliseconds since the epoch
 * @param language - BCP 47 tag
 */
export function relativeTime(
  then: number,
  now: number,
  language: string,
): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const difference = then - now;
  for (const [unit, length] of STEPS) {
    if (Math.abs(difference) >= length) {
      return format.format(Math.trunc(difference / length), unit);
    }
  }
  return format.format(0, 'second');
}
