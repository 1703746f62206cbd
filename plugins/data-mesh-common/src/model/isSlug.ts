const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Most characters of a part of an entity ref. */
export const MAX_SLUG = 63;

/** Whether a text is a slug already, as `slugify` makes them. */
export function isSlug(text: string): boolean {
  return text.length <= MAX_SLUG && SLUG.test(text);
}
