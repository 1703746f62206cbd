import { textHash } from '../model/textHash';

const MAX_LENGTH = 63;
const MAX_TAGS = 50;
const HASH_LENGTH = 10;

/**
 * Tags as the catalog takes them: `[a-z0-9:+#]` words joined by `-`, at most 63
 * characters, each once, at most 50 of them. Tags without such a character are
 * left out of the entity; the product page shows them all.
 */
export function entityTags(tags: readonly string[]): string[] {
  const valid = new Set<string>();
  for (const tag of tags) {
    const slug = slugTag(tag);
    if (slug && valid.size < MAX_TAGS) {
      valid.add(slug);
    }
  }
  return [...valid];
}

function slugTag(tag: string): string {
  const slug = tag
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9:+#]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= MAX_LENGTH) {
    return slug;
  }
  const head = slug.slice(0, MAX_LENGTH - HASH_LENGTH - 1).replace(/-$/, '');
  return `${head}-${textHash(slug)}`;
}
