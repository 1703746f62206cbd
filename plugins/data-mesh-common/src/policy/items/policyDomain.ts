import { indexCatalog } from '../indexCatalog';
import { PolicySubject } from './PolicySubject';

/** What expressions call `domain`; what nobody has told is absent. */
export interface PolicyDomain {
  /** Slug. */
  name: string;
  /** Entity ref. */
  owner?: string;
  /** Annotation `meshstage.io/kms-key`. */
  kmsKey?: string;
  /** Annotation `meshstage.io/storage-prefix`. */
  storagePrefix?: string;
  /** Annotation `meshstage.io/namespace`, else the name: a domain is a namespace. */
  namespace: string;
}

/** The domain of a subject; `undefined` where nothing tells which it is. */
export function policyDomain({
  domain: name,
  context,
}: PolicySubject): PolicyDomain | undefined {
  if (name === '') {
    return undefined;
  }
  const catalog = context.catalog && indexCatalog(context.catalog).index;
  const known = catalog?.domains.get(name);
  return {
    name,
    ...(known?.owner && { owner: known.owner }),
    ...(known?.kmsKey && { kmsKey: known.kmsKey }),
    ...(known?.storagePrefix && { storagePrefix: known.storagePrefix }),
    namespace: known?.namespace || name,
  };
}
