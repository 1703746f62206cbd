import type { ReviewedProductHead } from '../../client/types';

/** Of a product only what every item says of it. */
export function headOf({
  product,
  productTitle,
  domain,
  owner,
}: ReviewedProductHead): ReviewedProductHead {
  return {
    product,
    productTitle,
    domain,
    ...(owner !== undefined && { owner }),
  };
}
