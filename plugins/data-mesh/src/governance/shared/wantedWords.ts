import type { JsonObject, JsonValue } from '@meshstage/plugin-data-mesh-common';
import type { Text } from '../../i18n/useText';
import { flowText } from './flowText';

/** Operators that a sentence can say; what is nested stands as it was written. */
const SAID = {
  equals: 'wanted.equals',
  in: 'wanted.in',
  notIn: 'wanted.notIn',
  matches: 'wanted.matches',
  glob: 'wanted.glob',
  atLeast: 'wanted.atLeast',
  atMost: 'wanted.atMost',
  contains: 'wanted.contains',
  subsetOf: 'wanted.subsetOf',
} as const;

/** Operators that take nothing but `true`. */
const BARE = {
  exists: 'wanted.exists',
  absent: 'wanted.absent',
  unique: 'wanted.unique',
} as const;

/** What a policy wanted of a field, in words; nothing where there are none for it. */
export function wantedWords(wanted: JsonObject, t: Text): string | undefined {
  const [[operator, value] = ['', null], ...others] = Object.entries(wanted);
  if (others.length === 0) {
    if (isKeyOf(BARE, operator)) {
      return t(BARE[operator]);
    }
    if (isKeyOf(SAID, operator)) {
      return t(SAID[operator], { value: listText(value) });
    }
    if (operator === 'length') {
      return lengthWords(value, t);
    }
    if (operator === 'between' && Array.isArray(value)) {
      const [least, most] = value.map(listText);
      return t('wanted.between', { least, most });
    }
  }
  return undefined;
}

/** How long a text or a list is to be: `3`, `{ min: 1 }`, `{ max: 3 }` or both ends. */
function lengthWords(length: JsonValue, t: Text): string {
  if (typeof length !== 'object' || length === null || Array.isArray(length)) {
    return t('wanted.length', { value: flowText(length) });
  }
  const { min, max } = length;
  if (max === undefined || max === null) {
    return t('wanted.length.least', { least: flowText(min ?? 0) });
  }
  return min === undefined || min === null
    ? t('wanted.length.most', { most: flowText(max) })
    : t('wanted.length.between', { least: flowText(min), most: flowText(max) });
}

function isKeyOf<T extends object>(
  table: T,
  key: string,
): key is keyof T & string {
  return Object.hasOwn(table, key);
}

/** A list as people read it: `hash, tokenize`. */
function listText(value: JsonValue): string {
  return Array.isArray(value)
    ? value.map(entry => flowText(entry)).join(', ')
    : flowText(value);
}
