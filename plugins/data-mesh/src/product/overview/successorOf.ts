import {
  parseProductRef,
  type ProductDetail,
  productRef,
} from '@meshstage/plugin-data-mesh-common';

const TYPES = new Set(['successor', 'replacedby', 'supersededby']);

/** `dataproduct://<domain>/<name>`, the address of a port below it included. */
const ADDRESS = /^dataproduct:\/\/([^/]+)\/([^/]+)/;

/** What takes the place of a product, as its owner links it. */
export interface Successor {
  /** Entity ref of a product of the mesh. */
  ref?: string;
  /** Address elsewhere, as written. */
  url: string;
  description?: string;
}

/** The successor that the product document names among its links, if any. */
export function successorOf({
  links,
}: Pick<ProductDetail, 'links'>): Successor | undefined {
  const link = links.find(({ type }) =>
    TYPES.has(type.toLowerCase().replace(/[^a-z]/g, '')),
  );
  if (!link) {
    return undefined;
  }
  const { url, description } = link;
  const [, domain, name] = ADDRESS.exec(url) ?? [];
  const ref = name && productRef(domain, name);
  return ref && parseProductRef(ref)
    ? { ref, url, description }
    : { url, description };
}
