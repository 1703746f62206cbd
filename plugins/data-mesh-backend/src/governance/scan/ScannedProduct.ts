import { DataProduct } from '@meshstage/plugin-data-mesh-common';

/** A product that a scan looks at. */
export interface ScannedProduct {
  productId: string;
  ref: string;
  domain: string;
  revisionId: string;
  document: DataProduct;
}
