import { toReadDocument } from '../verdicts/readRevisions';
import { ScannedRow } from './readScannedProducts';
import { ScannedProduct } from './ScannedProduct';

/** A product with its model; absent where the revision is of no product. @throws where the model cannot be parsed */
export function toScannedProduct(row: ScannedRow): ScannedProduct | undefined {
  const read = toReadDocument(row);
  const { document } = read.reading;
  return document?.kind === 'DataProduct'
    ? {
        productId: row.product_id,
        ref: row.ref,
        domain: row.domain,
        revisionId: row.revision_id,
        read,
        document,
      }
    : undefined;
}
