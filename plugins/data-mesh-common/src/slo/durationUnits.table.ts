const SECOND = 1;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Calendar units as people mean them in promises: a year is 365 days. */
const MONTH = 30 * DAY;
const YEAR = 365 * DAY;

/** Seconds of the units that owners write, in lower case. */
export const DURATION_UNITS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['ms', SECOND / 1000],
      ['millisecond', SECOND / 1000],
      ['milliseconds', SECOND / 1000],
      ['s', SECOND],
      ['sec', SECOND],
      ['secs', SECOND],
      ['second', SECOND],
      ['seconds', SECOND],
      ['m', MINUTE],
      ['min', MINUTE],
      ['mins', MINUTE],
      ['minute', MINUTE],
      ['minutes', MINUTE],
      ['h', HOUR],
      ['hr', HOUR],
      ['hrs', HOUR],
      ['hour', HOUR],
      ['hours', HOUR],
      ['d', DAY],
      ['day', DAY],
      ['days', DAY],
      ['w', 7 * DAY],
      ['wk', 7 * DAY],
      ['week', 7 * DAY],
      ['weeks', 7 * DAY],
      ['mo', MONTH],
      ['month', MONTH],
      ['months', MONTH],
      ['q', 3 * MONTH],
      ['quarter', 3 * MONTH],
      ['quarters', 3 * MONTH],
      ['y', YEAR],
      ['yr', YEAR],
      ['yrs', YEAR],
      ['year', YEAR],
      ['years', YEAR],
    ] as const
  ).map(([unit, seconds]) => [unit, seconds]),
);

/** Words that are whole durations. */
export const DURATION_WORDS: ReadonlyMap<string, number> = new Map([
  ['hourly', HOUR],
  ['daily', DAY],
  ['weekly', 7 * DAY],
  ['monthly', MONTH],
  ['quarterly', 3 * MONTH],
  ['yearly', YEAR],
  ['annually', YEAR],
  ['unlimited', Infinity],
  ['forever', Infinity],
]);
