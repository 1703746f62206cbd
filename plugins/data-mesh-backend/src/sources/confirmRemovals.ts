import { Knex } from 'knex';
import { NotFoundError } from '@backstage/errors';
import {
  listProductsOfSource,
  ProductOfSource,
} from '../registry/listProductsOfSource';
import { setProductState } from '../registry/setProductState';
import { forgetSource } from './store/forgetSource';
import { readSource } from './store/readSource';
import { releaseHeld } from './store/releaseHeld';
import { requestReading } from './store/requestReading';

/** What a confirmation did, as entity refs. */
export interface ConfirmedRemovals {
  /** Their document is gone for good in the eyes of a person; still served. */
  sourceRemoved: string[];
  /** They left the mesh. */
  removed: string[];
}

/**
 * What an administrator confirms about a source, one step at a time: as long
 * as removals are held, these become `source-removed`; when none are, products
 * that are `source-removed` leave the mesh, and what was refused because their
 * id or address was taken is handed in again. All products of a source that is
 * followed no more count as held.
 */
export async function confirmRemovals(options: {
  knex: Knex;
  sourceId: string;
  /** Whether the source is followed now. */
  followed: boolean;
  /** Only these refs; all when absent. */
  refs?: string[];
  /** Throws for products that the caller may not take away. */
  authorise: (refs: string[]) => Promise<void>;
  productsChanged: (refs: string[]) => Promise<void>;
  now: () => number;
}): Promise<ConfirmedRemovals> {
  const { knex, sourceId, followed, refs, authorise, productsChanged } =
    options;
  const products = await listProductsOfSource({ knex, sourceId });
  const row = await readSource({ knex, sourceId });
  if (!row && products.length === 0) {
    throw new NotFoundError(`No source ${sourceId}`);
  }
  const held = new Set(JSON.parse(row?.held_removals ?? '[]') as string[]);
  const live = products.filter(({ state }) => state === 'live');
  const waiting = followed
    ? live.filter(({ productId }) => held.has(productId))
    : live;
  const step = waiting.length > 0 ? 'source-removed' : 'removed';
  const concerned = (
    step === 'removed'
      ? products.filter(({ state }) => state === 'source-removed')
      : waiting
  ).filter(({ ref }) => !refs || refs.includes(ref));

  await authorise(concerned.map(({ ref }) => ref));
  if (concerned.length > 0) {
    await setState(concerned, step);
  }
  const done = concerned.map(({ ref }) => ref);
  return step === 'removed'
    ? { sourceRemoved: [], removed: done }
    : { sourceRemoved: done, removed: [] };

  async function setState(
    which: ProductOfSource[],
    state: 'source-removed' | 'removed',
  ): Promise<void> {
    const productIds = which.map(({ productId }) => productId);
    const at = new Date(options.now()).toISOString();
    const to = state === 'removed' ? { state, at } : { state };
    const changed = await setProductState({ knex, productIds, ...to });
    await releaseHeld({ knex, sourceId, productIds });
    await productsChanged(changed);
    if (state === 'removed') {
      await requestReading({ knex });
      if (!followed && which.length === products.length) {
        await forgetSource({ knex, sourceId });
      }
    }
  }
}
