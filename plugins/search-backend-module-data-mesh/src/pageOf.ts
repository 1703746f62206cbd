import { parseProductRef } from '@meshstage/plugin-data-mesh-common';

/** Path of the page of a product, without a slash at its end. */
export function pageOf(ref: string, locationTemplate: string): string {
  const product = parseProductRef(ref);
  if (!product) {
    throw new Error(`The data-mesh backend names a product '${ref}'`);
  }
  return locationTemplate
    .replace(':namespace', encodeURIComponent(product.domain))
    .replace(':kind', 'dataproduct')
    .replace(':name', encodeURIComponent(product.name))
    .replace(/\/$/, '');
}
