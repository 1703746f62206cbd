import { InputError } from '@backstage/errors';
import { storedText } from './storedText';

/** A place in a sorted list, as opaque text. */
export function encodeCursor(place: (string | number)[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/**
 * The place of a cursor whose parts have these types; throws `InputError` for
 * every other text.
 */
export function decodeCursor<T extends (string | number)[]>(
  cursor: string,
  types: { [K in keyof T]: T[K] extends string ? 'string' : 'number' },
): T {
  let place: unknown;
  try {
    place = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    place = undefined;
  }
  const fits =
    Array.isArray(place) &&
    place.length === types.length &&
    place.every((part, i) => typeof part === types[i] && isPlace(part));
  if (!fits) {
    throw new InputError(
      'The cursor is none of this list: take it from `nextCursor` as it is',
    );
  }
  return place as T;
}

/** What a database can compare with: parts are counted, or are texts that it has. */
function isPlace(part: unknown): boolean {
  return typeof part === 'string'
    ? storedText(part) === part
    : Number.isSafeInteger(part);
}
