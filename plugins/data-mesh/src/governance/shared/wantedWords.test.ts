import type { JsonObject } from '@meshstage/plugin-data-mesh-common';
import { en } from '../../i18n/en.table';
import type { Text } from '../../i18n/useText';
import { wantedWords } from './wantedWords';

const t = ((key: keyof typeof en, values: Record<string, string> = {}) =>
  en[key].replace(/\{\{ (\w+) \}\}/g, (_, name) => values[name])) as Text;

describe('wantedWords', () => {
  it.each<[string, JsonObject]>([
    ['one of hash, encrypt', { in: ['hash', 'encrypt'] }],
    ['something else than 0, true', { notIn: [0, true] }],
    ['active', { equals: 'active' }],
    ['at most 90d', { atMost: '90d' }],
    ['from 1 to 7', { between: [1, 7] }],
    ['any value', { exists: true }],
    ['no value', { absent: true }],
    ['that freshness is in it', { contains: 'freshness' }],
    ['a length of 3', { length: 3 }],
    ['a length of at least 1', { length: { min: 1 } }],
    ['a length of at most 7', { length: { max: 7 } }],
    ['a length from 0 to 7', { length: { min: 0, max: 7 } }],
    [
      '{ length: { min: 1 }, exists: true }',
      { length: { min: 1 }, exists: true },
    ],
    ['{ any: [{ name: { glob: a* } }] }', { any: [{ name: { glob: 'a*' } }] }],
    ['{ in: [a], notIn: [b] }', { in: ['a'], notIn: ['b'] }],
    ['{ toString: x }', { toString: 'x' }],
    ['{  }', {}],
  ])('says "%s"', (expected, wanted) => {
    expect(wantedWords(wanted, t)).toBe(expected);
  });
});
