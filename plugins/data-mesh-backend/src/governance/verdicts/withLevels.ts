import { ProductSummary } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { GovernanceDefinitions } from '../sources/GovernanceDefinitions';
import { createAges } from './createAges';
import { productLevels } from './productLevels';
import { readDigests } from './readDigests';

/**
 * Products with the levels that scorecards give them, in a few statements for all.
 * Nothing is said of a level where nobody knows what is asked, or it was never
 * judged; one that may be another now is marked.
 */
export async function withLevels<
  P extends Pick<ProductSummary, 'id' | 'domain'>,
>(options: {
  knex: Knex;
  definitions: GovernanceDefinitions;
  now: Date;
  /** That the caller may read. */
  products: readonly P[];
}): Promise<(P & Pick<ProductSummary, 'levels'>)[]> {
  const { knex, definitions, now, products } = options;
  const current = await definitions.current();
  if (!current || current.scorecards.length === 0 || products.length === 0) {
    return [...products];
  }
  const productIds = products.map(({ id }) => id);
  const digests = await readDigests({ knex, productIds });
  const agesOf = createAges({ knex, definitions: current, now });
  const ageOf = await agesOf(productIds);
  return products.map(product => {
    const { id, domain } = product;
    const digest = digests.get(id);
    const levels = digest
      ? productLevels(
          digest,
          current,
          !!ageOf({ product_id: id, domain }, digest),
        )
      : [];
    return levels.length > 0 ? { ...product, levels } : product;
  });
}
