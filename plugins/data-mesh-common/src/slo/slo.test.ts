import { JsonValue } from '../model';
import { durationOf, normaliseSla } from '.';

const HOUR = 3600;
const DAY = 24 * HOUR;

describe('durationOf', () => {
  it.each<[number | undefined, JsonValue | undefined, string?]>([
    [4 * HOUR, 4, 'h'],
    [4 * HOUR, '4', 'hours'],
    [4 * HOUR, '4h'],
    [4 * HOUR, 'PT4H'],
    [5400, 1.5, 'h'],
    [0.25, 250, 'ms'],
    [3 * 365 * DAY, 3, 'y'],
    [3 * 365 * DAY, 'P3Y'],
    [36 * HOUR, 'P1DT12H'],
    [60 * DAY, 'P2M'],
    // A year is twelve months and four quarters, however it is written.
    [365 * DAY, '12 months'],
    [365 * DAY, 4, 'quarters'],
    [365 * DAY, 'P12M'],
    [(365 + 180) * DAY, 'P18M'],
    [(365 + 180) * DAY, 'P1Y6M'],
    [(365 + 180) * DAY, 1.5, 'years'],
    [330 * DAY, '11 mo'],
    [120, 'PT2M'],
    [DAY, 'daily'],
    [Infinity, 'unlimited'],
    [0, 0, 's'],
    [undefined, 4],
    [undefined, 4, 'moons'],
    [undefined, '4 moons'],
    [undefined, 'P'],
    [undefined, 'PT'],
    [undefined, ''],
    [undefined, undefined],
    [undefined, null],
    [undefined, -4, 'h'],
    [undefined, '0 4 * * *'],
    [undefined, '1'.repeat(1000), 's'],
  ])('is %p seconds for %p %p', (...[seconds, value, unit]) => {
    expect(durationOf(value, unit)).toBe(seconds);
  });
});

describe('normaliseSla', () => {
  const of = (property: string, value: JsonValue, unit?: string) =>
    normaliseSla({ property, value, ...(unit !== undefined && { unit }) })
      ?.value;

  it.each<[number | undefined, string, JsonValue, string?]>([
    [0.999, 'availability', 99.9, 'percent'],
    [0.999, 'av', '99.9%'],
    [0.999, 'uptime', 0.999],
    [0.999, 'availability', 0.999, 'ratio'],
    [undefined, 'availability', 99.9, 'hours'],
    [undefined, 'availability', 'high'],
    [4 * HOUR, 'freshness', 4, 'h'],
    [4 * HOUR, 'Latency', '4h'],
    [17 * 60, 'timeOfAvailability', '09:00-08:00'],
    [16 * 60, 'dueTime', '17:00+01:00'],
    [9 * 60, 'dueTime', '09:00'],
    [undefined, 'dueTime', 'in the morning'],
    [Date.UTC(2027, 0, 31), 'endOfLife', '2027-01-31'],
    [undefined, 'endOfLife', '31/01/2027'],
    [900, 'throughput', 900, 'rows'],
    [undefined, 'happiness', 9],
  ])('is %p for %s %p %p', (...[normal, property, value, unit]) => {
    const found = of(property, value, unit);
    expect(found && Number(found.toPrecision(12))).toBe(normal);
  });

  it('does not compare a range', () => {
    const sla = {
      property: 'availability',
      value: 99,
      valueExt: 99.9,
      unit: '%',
    };
    expect(normaliseSla(sla)).toBeUndefined();
  });
});
