import { indexCatalog } from '../indexCatalog';
import { DomainFacts } from './Item';
import { PolicySubject } from './PolicySubject';

/**
 * What is known of the domain of a subject: without the catalog no more than its
 * name. `undefined` where nothing tells which it is.
 */
export function policyDomain({
  domain: name,
  context,
}: PolicySubject): DomainFacts | undefined {
  if (name === '') {
    return undefined;
  }
  const catalog = context.catalog && indexCatalog(context.catalog).index;
  if (!catalog) {
    return { name };
  }
  const { owner, kmsKey, storagePrefix, namespace } =
    catalog.domains.get(name) ?? {};
  return {
    name,
    ...(owner && { owner }),
    ...(kmsKey && { kmsKey }),
    ...(storagePrefix && { storagePrefix }),
    // A domain is a namespace, so its own name is what it has unless told.
    namespace: namespace || name,
  };
}
