import { ProductFacet } from './productQuery';

/** Every facet of the shelf, in the order in which people look for one. @public */
export const PRODUCT_FACETS: readonly ProductFacet[] = [
  'domain',
  'type',
  'lifecycle',
  'level',
  'classification',
  'tag',
  'owner',
];
