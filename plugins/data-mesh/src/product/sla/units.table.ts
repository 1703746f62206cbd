/**
 * Units as contracts write them, as `Intl.NumberFormat` knows them. `m` is not
 * here: some mean minutes, some months; it is shown as written.
 */
export const units: Readonly<Record<string, string>> = {
  s: 'second',
  sec: 'second',
  second: 'second',
  seconds: 'second',
  min: 'minute',
  minute: 'minute',
  minutes: 'minute',
  h: 'hour',
  hr: 'hour',
  hour: 'hour',
  hours: 'hour',
  d: 'day',
  day: 'day',
  days: 'day',
  w: 'week',
  week: 'week',
  weeks: 'week',
  mo: 'month',
  month: 'month',
  months: 'month',
  y: 'year',
  yr: 'year',
  year: 'year',
  years: 'year',
  '%': 'percent',
  percent: 'percent',
};
