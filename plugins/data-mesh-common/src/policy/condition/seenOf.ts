import { JsonValue } from '../../model';

const MAX_TEXT = 200;
const MAX_ENTRIES = 20;
const MAX_DEPTH = 3;

/** A value as evidence shows it: plain, and cut where it is long. Nothing for what is not there. */
export function seenOf(value: unknown): { seen?: JsonValue } {
  return value === undefined ? {} : { seen: shown(value, MAX_DEPTH) };
}

function shown(value: unknown, depth: number): JsonValue {
  switch (typeof value) {
    case 'string':
      return value.length > MAX_TEXT ? `${value.slice(0, MAX_TEXT)}…` : value;
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : String(value);
    case 'object':
      return value === null ? null : shownObject(value, depth);
    default:
      return String(value);
  }
}

function shownObject(value: object, depth: number): JsonValue {
  if (depth === 0) {
    return '…';
  }
  if (Array.isArray(value)) {
    const entries = value
      .slice(0, MAX_ENTRIES)
      .map(entry => shown(entry, depth - 1));
    return value.length > MAX_ENTRIES ? [...entries, '…'] : entries;
  }
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, MAX_ENTRIES)
      .map(([key, entry]) => [key, shown(entry, depth - 1)]),
  );
}
