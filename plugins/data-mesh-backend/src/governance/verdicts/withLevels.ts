import { ProductSummary } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { GovernanceDefinitions } from '../sources/GovernanceDefinitions';
import { productLevels } from './productLevels';
import { readDigests } from './readDigests';

/**
 * Products with the levels that scorecards give them, in one statement for all.
 * Nothing is said of a level where nobody knows what is asked, or it was never
 * judged.
 */
export async function withLevels<
  P extends Pick<ProductSummary, 'id'>,
>(options: {
  knex: Knex;
  definitions: GovernanceDefinitions;
  /** That the caller may read. */
  products: readonly P[];
}): Promise<(P & Pick<ProductSummary, 'levels'>)[]> {
  const { knex, definitions, products } = options;
  const current = await definitions.current();
  if (!current || current.scorecards.length === 0 || products.length === 0) {
    return [...products];
  }
  const productIds = products.map(({ id }) => id);
  const digests = await readDigests({ knex, productIds });
  return products.map(product => {
    const digest = digests.get(product.id);
    const levels = digest ? productLevels(digest, current) : [];
    return levels.length > 0 ? { ...product, levels } : product;
  });
}
