import { monthSeconds } from './monthSeconds';

const SECOND = 1;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Seconds of the units below a month that owners write, in lower case. */
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
    ] as const
  ).map(([unit, seconds]) => [unit, seconds]),
);

/** Months of the units that are counted in them, in lower case. */
export const MONTH_UNITS: ReadonlyMap<string, number> = new Map([
  ['mo', 1],
  ['month', 1],
  ['months', 1],
  ['q', 3],
  ['quarter', 3],
  ['quarters', 3],
  ['y', 12],
  ['yr', 12],
  ['yrs', 12],
  ['year', 12],
  ['years', 12],
]);

/** Words that are whole durations. */
export const DURATION_WORDS: ReadonlyMap<string, number> = new Map([
  ['hourly', HOUR],
  ['daily', DAY],
  ['weekly', 7 * DAY],
  ['monthly', monthSeconds(1)],
  ['quarterly', monthSeconds(3)],
  ['yearly', monthSeconds(12)],
  ['annually', monthSeconds(12)],
  ['unlimited', Infinity],
  ['forever', Infinity],
]);
