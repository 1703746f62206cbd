import { ProductState } from '../client/types';

/** A product that a source published. @public */
export interface SourceProduct {
  /** ODPS id. */
  id: string;
  state: ProductState;
  /** Whether the newest complete reading of the source holds its document. */
  present: boolean;
}

/** What a complete reading does to the products of its source, by ODPS id. @public */
export interface RemovalPlan {
  /** Live products that become `source-removed`. */
  remove: string[];
  /** Live products whose removal waits for a second look or a person. */
  hold: string[];
  /** Products that are back and become `live` again. */
  restore: string[];
}

/**
 * The delete guard (domain-model.md, Identity). A loss of at most
 * max(1, 10 %) of the live products of a source passes; a larger one is held
 * until the next complete reading misses the very same products again, or
 * more. Then those that were held go, and what is newly missing is weighed
 * for itself. A source that flaps (some of the held ones are back) starts
 * over. Lists keep the order of `products`.
 *
 * @public
 */
export function planRemovals(options: {
  products: SourceProduct[];
  /** The `hold` of the reading before, by ODPS id. */
  held: string[];
}): RemovalPlan {
  const live = options.products.filter(({ state }) => state === 'live');
  const missing = live.filter(({ present }) => !present).map(({ id }) => id);
  const missingIds = new Set(missing);
  const liveIds = new Set(live.map(({ id }) => id));
  const held = new Set(options.held.filter(id => liveIds.has(id)));

  const seenTwice = [...held].every(id => missingIds.has(id));
  const first = seenTwice ? missing.filter(id => !held.has(id)) : missing;
  const small = first.length <= Math.max(1, live.length * 0.1);
  const hold = new Set(small ? [] : first);

  return {
    remove: missing.filter(id => !hold.has(id)),
    hold: [...hold],
    restore: options.products
      .filter(({ state, present }) => state === 'source-removed' && present)
      .map(({ id }) => id),
  };
}
