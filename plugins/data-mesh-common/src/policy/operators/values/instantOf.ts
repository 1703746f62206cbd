const ISO =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * Milliseconds of an ISO 8601 date or instant; undefined where it is none. A
 * time without zone is one in UTC, so that every machine reads the same.
 */
export function instantOf(text: string): number | undefined {
  const match = ISO.exec(text);
  if (!match) {
    return undefined;
  }
  const [, day, zone] = match;
  const midnight = Date.parse(day);
  // 30 February is taken for 2 March by some engines.
  if (
    Number.isNaN(midnight) ||
    new Date(midnight).getUTCDate() !== Number(day.slice(8))
  ) {
    return undefined;
  }
  const isDay = text.length === day.length;
  const instant = Date.parse(
    isDay || zone !== undefined ? text : `${text.replace(' ', 'T')}Z`,
  );
  return Number.isNaN(instant) ? undefined : instant;
}
