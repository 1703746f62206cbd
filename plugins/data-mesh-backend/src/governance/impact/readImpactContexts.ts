import { PolicyWaiver } from '@meshstage/plugin-data-mesh-common';
import { ServiceUnavailableError } from '@backstage/errors';
import { Knex } from 'knex';
import { Visibility } from '../../access/Visibility';
import { ReadCatalogFacts } from '../../intake/catalogFacts';
import { wantedByBundles } from '../../intake/wantedFacts';
import { Pause } from '../scan/createPause';
import { ProductContext, readContexts } from '../scan/readContexts';
import { readScannedProducts } from '../scan/readScannedProducts';
import { ScannedProduct } from '../scan/ScannedProduct';
import { toScannedProduct } from '../scan/toScannedProduct';
import { readVisibleRefs } from './store/readVisibleRefs';

const NO_WAIVERS: ReadonlyMap<string, readonly PolicyWaiver[]> = new Map();

/**
 * What products are judged from, as far as the caller may read it: whoever writes
 * a policy could ask it for anything, so products beside it that he may not read
 * are not there. Throws ServiceUnavailableError while the catalog is away.
 */
export async function readImpactContexts(options: {
  knex: Knex;
  productIds: string[];
  reading: Visibility;
  /** As the caller sees the catalog. */
  catalogFacts: ReadCatalogFacts;
  pause: Pause;
  /** Has a product told that could not be read. */
  unjudged(ref: string, error: unknown): void;
}): Promise<ProductContext[]> {
  const { knex, productIds, reading, catalogFacts, pause } = options;
  const products: ScannedProduct[] = [];
  for (const row of await readScannedProducts({ knex, what: { productIds } })) {
    try {
      const product = toScannedProduct(row);
      if (product) {
        products.push(product);
      }
    } catch (error) {
      options.unjudged(row.ref, error);
    }
    await pause();
  }
  const facts = await catalogFacts(
    wantedByBundles(
      [],
      products.map(({ document }) => document),
    ),
  );
  if (!facts) {
    throw new ServiceUnavailableError(
      'The catalog does not answer, so nobody can tell what policies would say; try again',
    );
  }
  const waivers = NO_WAIVERS;
  // Waivers and baselines are those of each side of the change.
  const baselineOf = () => undefined;
  const all = await readContexts({
    ...{ knex, products, facts, waivers, baselineOf, pause },
    // Either side of the change may look at them.
    asksInputs: true,
  });
  const refs = new Set(
    all.flatMap(({ context: { upstream, live } }) =>
      [...upstream, ...live].map(({ ref }) => ref),
    ),
  );
  const visible = await readVisibleRefs({ knex, reading, refs });
  return all.map(each => ({
    ...each,
    context: {
      ...each.context,
      upstream: each.context.upstream.filter(({ ref }) => visible.has(ref)),
      live: each.context.live.filter(({ ref }) => visible.has(ref)),
    },
  }));
}
