import { DataProduct, ReadDocument } from '@meshstage/plugin-data-mesh-common';

/** A product that a scan looks at. */
export interface ScannedProduct {
  productId: string;
  ref: string;
  domain: string;
  revisionId: string;
  /** The same revision, as it was read and as a model. */
  read: ReadDocument;
  document: DataProduct;
}
