import { MAX_TEXT } from '../pattern/patternLimits';
import { MAX_ENTRIES } from './expressionLimits';

/** How much there is to look at. */
export interface Size {
  /** Of lists and mappings. */
  entries: number;
  /** Of the longest text. */
  characters: number;
}

/** A value as expressions see it, with its size; or why they cannot. */
export type Seen = { value: unknown; size: Size } | { error: string };

export const NO_SIZE: Size = { entries: 0, characters: 0 };

/**
 * What an owner wrote, of whatever type. Mappings become maps: a key such as
 * `constructor` would otherwise be taken for the type of the thing.
 */
export function plainValue(value: unknown): Seen {
  const size = { entries: 0, characters: 0 };
  const seen = copied(value, size);
  const { entries, characters } = size;
  if (entries > MAX_ENTRIES) {
    return { error: `has more than ${MAX_ENTRIES} entries` };
  }
  return characters > MAX_TEXT
    ? {
        error: `has a text of ${characters} characters, more than ${MAX_TEXT}`,
      }
    : { value: seen, size };
}

/** A text, unless it is too long to look at. */
export function plainText(value: string): Seen {
  const { length } = value;
  return length > MAX_TEXT
    ? { error: `has ${length} characters, more than ${MAX_TEXT}` }
    : { value, size: { entries: 0, characters: length } };
}

function copied(value: unknown, size: Size): unknown {
  if (typeof value === 'string') {
    size.characters = Math.max(size.characters, value.length);
    return value;
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  if (Array.isArray(value)) {
    return hasRoom(value.length, size)
      ? value.map(each => copied(each, size))
      : undefined;
  }
  const entries = Object.entries(value);
  return hasRoom(entries.length, size)
    ? new Map(entries.map(([key, each]) => [key, copied(each, size)]))
    : undefined;
}

function hasRoom(entries: number, size: Size): boolean {
  size.entries += entries;
  return size.entries <= MAX_ENTRIES;
}
