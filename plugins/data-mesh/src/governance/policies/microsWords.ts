/** A time that is given in microseconds, with a unit that fits: `3.4 µs`, `1.2 ms`. */
export function microsWords(micros: number, language: string): string {
  const isLong = micros >= 1_000;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: isLong ? 'millisecond' : 'microsecond',
    maximumSignificantDigits: 2,
  }).format(isLong ? micros / 1_000 : micros);
}
