import { DocumentReading } from '../read/DocumentReading';

/** A document that was read, with the place that it came from. @public */
export interface ReadDocument {
  /** Path below the root of its source, or as pushed. */
  path: string;
  location?: string;
  commit?: string;
  /** sha256 of the bytes, hex. */
  sha256: string;
  reading: DocumentReading;
}

/**
 * What is accepted or refused whole: a product with the contracts that its
 * ports name, or one contract line alone, or one document that is neither.
 *
 * @public
 */
export interface Bundle {
  product?: ReadDocument;
  /** Other documents of the batch with the id of the product; such a bundle is always refused. */
  rivals?: ReadDocument[];
  contracts: ReadDocument[];
  /** A document that has no readable kind; such a bundle is always refused. */
  unreadable?: ReadDocument;
}
