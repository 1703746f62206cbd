import type { SlaProperty } from '@meshstage/plugin-data-mesh-common';
import { promiseWords, singleUnit } from './promiseWords';

describe('promiseWords', () => {
  it.each<[string, Pick<SlaProperty, 'value' | 'valueExt' | 'unit'>, string]>([
    ['24 hours', { value: 24, unit: 'h' }, 'en'],
    ['24 Stunden', { value: 24, unit: 'h' }, 'de'],
    ['1 day', { value: '1', unit: 'D' }, 'en'],
    ['99.95%', { value: 99.95, unit: 'percent' }, 'en'],
    ['1–2 days', { value: 1, valueExt: 2, unit: 'd' }, 'en'],
    ['1 month', { value: 1, unit: 'mo' }, 'en'],
    ['5 m', { value: 5, unit: 'm' }, 'en'],
    ['often days', { value: 'often', unit: 'days' }, 'en'],
    ['3 parsecs', { value: 3, unit: 'parsecs' }, 'en'],
    ['3 constructor', { value: 3, unit: 'constructor' }, 'en'],
    ['2026-01-01', { value: '2026-01-01' }, 'en'],
    ['["a",1]', { value: ['a', 1] }, 'en'],
    ['null', { value: null }, 'en'],
  ])('says %s', (expected, sla, language) => {
    expect(promiseWords(sla, language)).toBe(expected);
  });
});

describe('singleUnit', () => {
  it.each<
    [
      string | undefined,
      Pick<SlaProperty, 'value' | 'valueExt' | 'unit'>,
      string,
    ]
  >([
    ['month', { value: 1, unit: 'mo' }, 'en'],
    ['Monat', { value: 1, unit: 'mo' }, 'de'],
    ['day', { value: '1', unit: 'days' }, 'en'],
    [undefined, { value: 2, unit: 'd' }, 'en'],
    [undefined, { value: 1, valueExt: 2, unit: 'd' }, 'en'],
    [undefined, { value: 1, unit: 'm' }, 'en'],
    [undefined, { value: 1 }, 'en'],
  ])('is %s', (expected, sla, language) => {
    expect(singleUnit(sla, language)).toBe(expected);
  });
});
