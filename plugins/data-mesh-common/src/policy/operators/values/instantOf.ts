const ISO =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** Every month has so many days. */
const EACH_MONTH = 28;

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
  if (Number(day.slice(8)) > EACH_MONTH && !isOfCalendar(day)) {
    return undefined;
  }
  const isWhole = zone !== undefined || text.length === day.length;
  // Beside the form with T engines read what they like.
  const standard = text.replace(' ', 'T');
  const instant = Date.parse(isWhole ? standard : `${standard}Z`);
  return Number.isNaN(instant) ? undefined : instant;
}

/** 30 February is taken for 2 March by some engines. */
function isOfCalendar(day: string): boolean {
  return new Date(day).getUTCDate() === Number(day.slice(8));
}
