import { isSlug } from './isSlug';

const PREFIX = 'dataproduct:';

/**
 * The entity ref of a product: `dataproduct:<domain>/<name>`. Both parts are
 * slugs (see {@link slugify}).
 *
 * @public
 */
export function productRef(domain: string, name: string): string {
  return `${PREFIX}${domain}/${name}`;
}

/**
 * The parts of a ref made by {@link productRef}, in whatever case it was
 * written; `undefined` for every other text.
 *
 * @public
 */
export function parseProductRef(
  ref: string,
): { domain: string; name: string } | undefined {
  const lower = ref.toLowerCase();
  if (!lower.startsWith(PREFIX)) {
    return undefined;
  }
  const slash = lower.indexOf('/');
  const domain = lower.slice(PREFIX.length, slash);
  const name = lower.slice(slash + 1);
  return slash > 0 && isSlug(domain) && isSlug(name)
    ? { domain, name }
    : undefined;
}
