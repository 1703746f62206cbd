import { indexCatalog } from '../indexCatalog';
import { DomainFacts } from './Item';
import { PolicySubject } from './PolicySubject';

/**
 * What the catalog knows of the domain of a subject; `undefined` where the
 * catalog is not there, or nothing tells which domain it is.
 */
export function policyDomain({
  domain: name,
  context,
}: PolicySubject): DomainFacts | undefined {
  const catalog = context.catalog && indexCatalog(context.catalog).index;
  if (!catalog || name === '') {
    return undefined;
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
