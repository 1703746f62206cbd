import { productRef, slugify } from '../model';
import { Bundle } from './Bundle';
import { bundleDocuments } from './bundleDocuments';

/** Keys of the live state that {@link judge} needs for a bundle. @public */
export interface ContextKeys {
  /** ODPS ids. */
  productIds: string[];
  /** Refs that the product would get when it is new. */
  refs: string[];
  /** ODCS ids of the bundle's contracts and of its ports. */
  contractIds: string[];
  /** Slugs of the domains that the documents state. */
  domains: string[];
}

/**
 * What the shell must fetch before it can ask for a judgement: live products by
 * id and by ref, live lines by contract id (every major) with the products that
 * they are served by. Sorted, each key once.
 *
 * @public
 */
export function contextKeys(bundle: Bundle): ContextKeys {
  const productIds = new Set<string>();
  const refs = new Set<string>();
  const contractIds = new Set<string>();
  const domains = new Set<string>();
  for (const { document } of bundleDocuments(bundle)) {
    const domain = slugify(document?.domain ?? '');
    domains.add(domain);
    if (document?.kind === 'DataContract') {
      contractIds.add(document.id);
    }
    if (document?.kind === 'DataProduct') {
      productIds.add(document.id);
      const name = slugify(document.name ?? '') || slugify(document.id);
      if (domain && name) {
        refs.add(productRef(domain, name));
      }
      for (const port of document.outputPorts) {
        contractIds.add(port.contractId ?? '');
      }
    }
  }
  return {
    productIds: sorted(productIds),
    refs: sorted(refs),
    contractIds: sorted(contractIds),
    domains: sorted(domains),
  };
}

function sorted(keys: Set<string>): string[] {
  return [...keys].filter(key => key !== '').sort();
}
