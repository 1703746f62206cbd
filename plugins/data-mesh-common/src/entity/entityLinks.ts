import { EntityLink } from '@backstage/catalog-model';
import { AuthoritativeDefinition } from '../model';
import { plainText } from '../model/plainText';
import { httpUrl } from './httpUrl';

const MAX_LINKS = 20;

/**
 * Authoritative definitions as links of the entity. Only http and https: what
 * else a stranger may have written (`javascript:` first of all) is left out.
 */
export function entityLinks(
  definitions: readonly AuthoritativeDefinition[],
): EntityLink[] {
  const links = new Map<string, EntityLink>();
  for (const { url, type, description } of definitions) {
    const href = httpUrl(url);
    if (href && !links.has(href) && links.size < MAX_LINKS) {
      const title = plainText(description ?? '', 100) || plainText(type, 100);
      links.set(href, title ? { url: href, title } : { url: href });
    }
  }
  return [...links.values()];
}
