import { ConfigReader } from '@backstage/config';
import { readKeepHistory } from './readKeepHistory';

describe('readKeepHistory', () => {
  const read = (keepHistory?: unknown) =>
    readKeepHistory(
      new ConfigReader({
        dataMesh: { governance: JSON.parse(JSON.stringify({ keepHistory })) },
      }),
    );

  it.each([
    [undefined, undefined],
    [730, { days: 730 }],
    [90, { days: 90 }],
  ])('is %s where the configuration has %j', (expected, keepHistory) => {
    expect(read(keepHistory)).toBe(expected);
  });

  it('keeps everything without any configuration', () => {
    expect(readKeepHistory(new ConfigReader({}))).toBeUndefined();
  });

  it.each([
    ['keepHistory.days: 89 is no whole number', { days: 89 }],
    ['keepHistory.days: 0 is no whole number', { days: 0 }],
    ['keepHistory.days: 100.5 is no whole number', { days: 100.5 }],
    ['keepHistory.days: nothing is no whole number', {}],
    ["'dataMesh.governance.keepHistory.days'", { days: 'long' }],
    ['keepHistory.months: there is no such option', { days: 90, months: 1 }],
    ["'dataMesh.governance.keepHistory'", 730],
  ])('says %s', (message, keepHistory) => {
    expect(() => read(keepHistory)).toThrow(message);
  });
});
