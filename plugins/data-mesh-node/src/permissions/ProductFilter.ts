/**
 * What a permission rule becomes when a list of products is read: a condition
 * that a store translates to SQL. Plain data, so that it survives JSON.
 *
 * @public
 */
export interface ProductFilter {
  /** `ref`: entity ref; `owner`: entity ref of the owner; `domain`: slug of the domain. */
  property: 'ref' | 'owner' | 'domain';
  /** In lower case; a product matches when its property, in lower case, is one of them; none when empty. */
  values: string[];
}
