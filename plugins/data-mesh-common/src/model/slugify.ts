import { isSlug, MAX_SLUG } from './isSlug';
import { latinLetters } from './slugify.table';
import { textHash } from './textHash';

const HASH_LENGTH = 10;

/**
 * The name that a text gets as (part of) an entity ref: `[a-z0-9]` words joined
 * by `-`, at most 63 characters, valid as entity name and as namespace. Upper
 * and lower case, accents and punctuation make no difference.
 *
 * @remarks
 * A text that is longer is cut and ends with a hash of all of it, so that two
 * long names which differ only at the end stay two names. Letters outside the
 * Latin script are left out; `''` when nothing remains.
 *
 * @example
 * `'Größe & Gewicht (v1.2)'` becomes `'grosse-gewicht-v1-2'`.
 *
 * @public
 */
export function slugify(text: string): string {
  if (isSlug(text)) {
    return text;
  }
  const slug = text
    .toLowerCase()
    .replace(/[^\0-\x7f]/gu, letter => latinLetters[letter] ?? letter)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= MAX_SLUG) {
    return slug;
  }
  const head = slug.slice(0, MAX_SLUG - HASH_LENGTH - 1).replace(/-$/, '');
  return `${head}-${textHash(slug)}`;
}
