import { NotFoundError } from '@backstage/errors';
import { parseProductRef } from '../model';

/**
 * Where the API has a product. A ref that is none names no product, as does the
 * ref of one that may not be read.
 */
export function productPath(ref: string): string[] {
  const product = parseProductRef(ref);
  if (!product) {
    throw new NotFoundError(`No data product ${ref}`);
  }
  return ['products', product.domain, product.name];
}
