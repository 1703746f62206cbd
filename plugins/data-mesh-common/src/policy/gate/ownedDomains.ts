import { ReadDocument } from '../Bundle';
import { Subject } from './Subject';

/**
 * The domains that the documents of a bundle belong to, each once, with the
 * first document that does.
 */
export function ownedDomains({
  product,
  contracts,
}: Subject): ReadonlyMap<string, ReadDocument> {
  const domains = new Map<string, ReadDocument>();
  for (const { domain, read } of [
    ...(product ? [product] : []),
    ...contracts,
  ]) {
    if (domain && !domains.has(domain)) {
      domains.set(domain, read);
    }
  }
  return domains;
}
