import {
  BaselineHistory,
  CompiledPolicy,
  KeptBaselines,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { readStoredPolicies } from '../verdicts/readStoredPolicies';
import { compileAlone } from '../verdicts/storedPolicy';
import { readServedSince } from './readServedSince';

/** A product with the policies that spare something of it. */
export interface SparedProduct {
  productId: string;
  sparing: readonly CompiledPolicy[];
  kept: KeptBaselines;
}

/**
 * What the next baselines of products are made of. Most have been made already;
 * since when a product is there is asked of the others only.
 */
export async function readHistories(options: {
  knex: Knex;
  products: readonly SparedProduct[];
}): Promise<(product: SparedProduct) => BaselineHistory> {
  const { knex, products } = options;
  const open = products.flatMap(({ productId, sparing, kept }) =>
    sparing.flatMap(({ effective }) => {
      const taken = kept.get(effective.policy.id)?.revision;
      return taken === effective.revision ? [] : [{ productId, taken }];
    }),
  );
  const since = await readServedSince({
    knex,
    productIds: [...new Set(open.map(({ productId }) => productId))],
  });
  const stored = await readStoredPolicies({
    knex,
    revisions: new Set(open.flatMap(({ taken }) => taken ?? [])),
  });
  const earlier = new Map(
    [...stored].flatMap(([revision, policy]) =>
      compileAlone(policy).everywhere.map(each => [revision, each] as const),
    ),
  );
  return ({ productId, kept }) => ({
    kept,
    since: since.get(productId),
    earlier,
  });
}
