import { instantOf } from './instantOf';

const HOUR = 3_600_000;
const YEARS = [1900, 2000, 2023, 2024, 2100];
/** How many days each month has, and how many in a leap year. */
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const LEAP_YEARS = [2000, 2024];
const FORMS: [form: string, after: number][] = [
  ['', 0],
  ['T00:00', 0],
  [' 10:30', 10.5 * HOUR],
  ['T10:30Z', 10.5 * HOUR],
  [' 10:30:00.000Z', 10.5 * HOUR],
  ['T10:30+02:00', 8.5 * HOUR],
  [' 01:00:00+02:00', -HOUR],
  ['T24:00Z', 24 * HOUR],
];

describe('instantOf', () => {
  it.each(FORMS)('knows each day of the calendar with %p', (form, after) => {
    for (const year of YEARS) {
      for (let month = 0; month <= 13; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          const text = `${year}-${two(month)}-${two(day)}${form}`;
          const is = isThere(year, month, day);
          expect([text, instantOf(text)]).toEqual([
            text,
            is ? Date.UTC(year, month - 1, day) + after : undefined,
          ]);
        }
      }
    }
  });

  it.each([
    '',
    'today',
    '2024-1-1',
    '2024-01-01T',
    '2024-01-01T10',
    '2024-01-01T25:00Z',
    '2024-01-01 10:60',
    '2024-01-01T10:00:60Z',
    '2024-01-01T10:00+99:99',
    '2024-01-01Z',
    '2024-01-01T10:00 Z',
    ' 2024-01-01',
    '12024-01-01',
  ])('takes %p for none', text => {
    expect(instantOf(text)).toBeUndefined();
  });
});

function isThere(year: number, month: number, day: number): boolean {
  const isLeap = month === 2 && LEAP_YEARS.includes(year);
  return day > 0 && day <= (DAYS[month - 1] ?? 0) + (isLeap ? 1 : 0);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
