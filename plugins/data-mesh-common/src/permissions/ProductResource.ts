/**
 * What permission rules see of a product: live or only a candidate.
 *
 * @public
 */
export interface ProductResource {
  /** `dataproduct:<domain>/<name>`, absent before the first acceptance. */
  ref?: string;
  /** Slug of the domain, the namespace of the entity. */
  domain: string;
  /** Entity ref of the owner, absent while unresolved. */
  owner?: string;
}
