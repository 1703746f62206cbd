import { JsonValue } from '../../model';

const MAX_TEXT = 200;
const MAX_ENTRIES = 20;

/** Halves of characters and the character that databases do not take. */
const UNSTORABLE = /[\p{Surrogate}\0]/gu;
/** Halves and pairs alike: found much faster, and hardly any text has one. */
const MAYBE_UNSTORABLE = /[\ud800-\udfff\0]/;

/** A value as evidence shows it: plain, and cut where it is long or deep. */
export function shownValue(value: unknown, depth: number): JsonValue {
  switch (typeof value) {
    case 'string':
      return shownText(value);
    case 'boolean':
      return value;
    case 'number':
      // JSON has no -0: what is read again would be another.
      return Number.isFinite(value) ? value + 0 : String(value);
    case 'object':
      return value === null ? null : shownObject(value, depth);
    default:
      return String(value);
  }
}

function shownText(text: string): string {
  const start = text.slice(0, MAX_TEXT);
  const shown = MAYBE_UNSTORABLE.test(start)
    ? start.replace(UNSTORABLE, '\ufffd')
    : start;
  return text.length > MAX_TEXT ? `${shown}…` : shown;
}

function shownObject(value: object, depth: number): JsonValue {
  if (depth === 0) {
    return '…';
  }
  if (Array.isArray(value)) {
    const entries = value
      .slice(0, MAX_ENTRIES)
      .map(entry => shownValue(entry, depth - 1));
    return value.length > MAX_ENTRIES ? [...entries, '…'] : entries;
  }
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, MAX_ENTRIES)
      .map(([key, entry]) => [shownText(key), shownValue(entry, depth - 1)]),
  );
}
