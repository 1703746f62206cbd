import { Bundle, ReadDocument } from '@meshstage/plugin-data-mesh-common';
import { sha256 } from '../database/sha256';

/** What tells attempts of one bundle apart from those of others. */
export interface BundleIdentity {
  /** The document that the bundle is about. */
  main: ReadDocument;
  /** All documents, the main one first. */
  documents: ReadDocument[];
  /** Hash of source and path. */
  bundleKey: string;
  /** Hash of source and ODPS id, where there is a product. */
  productKey?: string;
  /** Hash of paths and bytes. */
  bundleHash: string;
  /** Title or name of the product, or id of the contract, or the path. */
  title: string;
}

/** Names a bundle of a source. */
export function bundleIdentity(
  bundle: Bundle,
  sourceId: string,
): BundleIdentity {
  const documents = [
    ...(bundle.product ? [bundle.product] : []),
    ...(bundle.rivals ?? []),
    ...bundle.contracts,
    ...(bundle.unreadable ? [bundle.unreadable] : []),
  ];
  const [main] = documents;
  const { document } = main.reading;
  return {
    main,
    documents,
    bundleKey: key(sourceId, main.path),
    productKey:
      document?.kind === 'DataProduct' ? key(sourceId, document.id) : undefined,
    bundleHash: key(
      ...documents.flatMap(({ path, sha256: hash }) => [path, hash]),
    ),
    title:
      document?.kind === 'DataProduct'
        ? document.name?.trim() || document.id
        : document?.id ?? main.path,
  };
}

function key(...parts: string[]): string {
  return sha256(JSON.stringify(parts));
}
