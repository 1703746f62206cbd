import { MAX_ENTRIES, MAX_TEXT } from './expressionLimits';

/** A value as expressions see it, with the entries of lists in it; or why they cannot. */
export type Seen = { value: unknown; entries: number } | { error: string };

/**
 * What an owner wrote, of whatever type. Mappings become maps: a key such as
 * `constructor` would otherwise be taken for the type of the thing.
 */
export function plainValue(value: unknown): Seen {
  if (Array.isArray(value) && value.length <= MAX_ENTRIES && isFlat(value)) {
    return { value, entries: value.length };
  }
  const room = { entries: MAX_ENTRIES };
  const seen = copied(value, room);
  if (room.entries < 0) {
    return { error: `has more than ${MAX_ENTRIES} entries` };
  }
  return { value: seen, entries: MAX_ENTRIES - room.entries };
}

/** A text, unless it is too long to look at. */
export function plainText(value: string): Seen {
  return value.length > MAX_TEXT
    ? { error: `has ${value.length} characters, more than ${MAX_TEXT}` }
    : { value, entries: 0 };
}

/** Whether nothing in it needs a copy: most lists are of texts. */
function isFlat(values: readonly unknown[]): boolean {
  for (const value of values) {
    if (typeof value === 'object' && value !== null) {
      return false;
    }
  }
  return true;
}

function copied(value: unknown, room: { entries: number }): unknown {
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  if (Array.isArray(value)) {
    room.entries -= value.length;
    return room.entries < 0 ? [] : value.map(each => copied(each, room));
  }
  const entries = Object.entries(value);
  room.entries -= entries.length;
  return new Map(
    room.entries < 0
      ? []
      : entries.map(([key, each]) => [key, copied(each, room)]),
  );
}
