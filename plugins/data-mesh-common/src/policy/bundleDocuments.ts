import { DataContract, DataProduct } from '../model';
import { Bundle, ReadDocument } from './Bundle';

/** A document of a bundle; `document` is absent where none could be read. */
export interface BundleDocument {
  read: ReadDocument;
  document?: DataProduct | DataContract;
}

/**
 * All documents of a bundle in an order that does not depend on how they were
 * handed in: the product, its rivals, the contracts, what could not be read;
 * each by path.
 */
export function bundleDocuments(bundle: Bundle): BundleDocument[] {
  const groups = [
    bundle.product ? [bundle.product] : [],
    bundle.rivals ?? [],
    bundle.contracts,
    bundle.unreadable ? [bundle.unreadable] : [],
  ];
  return groups.flatMap(group =>
    [...group]
      .sort(byPath)
      .map(read => ({ read, document: read.reading.document })),
  );
}

/** Order of documents: path by code units, then what they are. */
export function byPath(a: ReadDocument, b: ReadDocument): number {
  return (
    compare(a.path, b.path) ||
    compare(a.sha256, b.sha256) ||
    compare(a.location ?? '', b.location ?? '')
  );
}

function compare(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}
