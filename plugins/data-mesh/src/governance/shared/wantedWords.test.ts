import type { JsonObject } from '@meshstage/plugin-data-mesh-common';
import { en } from '../../i18n/en.table';
import type { Text } from '../../i18n/useText';
import { flowText } from './flowText';
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
  ])('says "%s"', (expected, wanted) => {
    expect(wantedWords(wanted, t)).toBe(expected);
  });

  it.each<[string, JsonObject]>([
    [
      '{ length: { min: 1 }, exists: true }',
      { length: { min: 1 }, exists: true },
    ],
    ['{ any: [{ name: { glob: a* } }] }', { any: [{ name: { glob: 'a*' } }] }],
    ['{ in: [a], notIn: [b] }', { in: ['a'], notIn: ['b'] }],
    ['{ toString: x }', { toString: 'x' }],
    ['{ cel: item.name != "" }', { cel: 'item.name != ""' }],
    ['{  }', {}],
  ])(
    'has no words for what stands as it was written: %s',
    (written, wanted) => {
      expect(wantedWords(wanted, t)).toBeUndefined();
      expect(flowText(wanted)).toBe(written);
    },
  );
});
