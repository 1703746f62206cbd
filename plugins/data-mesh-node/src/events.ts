/**
 * Topic of events about products.
 *
 * @public
 */
export const DATA_MESH_PRODUCTS_TOPIC = 'data-mesh.products';

/**
 * Payload of {@link DATA_MESH_PRODUCTS_TOPIC}: something about these products
 * has changed; who listens asks the API what.
 *
 * @public
 */
export interface ProductsChangedEvent {
  /** Entity refs, at most 1,000. */
  refs: string[];
}
