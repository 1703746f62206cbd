import { Knex } from 'knex';
import { inWriterTransaction } from '../database/inWriterTransaction';
import { ProductRow, ProductRowState } from '../database/rows';

/**
 * Sets products to a state: `source-removed` while their document is gone and
 * they are still served, `live` when it is back, `removed` when they leave the
 * mesh for good. Resolves to the refs of the products whose state changed and
 * of those whose light entity changed by it; whoever calls publishes them.
 */
export async function setProductState(options: {
  knex: Knex;
  /** ODPS ids; those that the registry does not know are left out. */
  productIds: string[];
  state: ProductRowState;
}): Promise<string[]> {
  const { knex, productIds, state } = options;
  return await inWriterTransaction(knex, async tx => {
    const changing = await tx<ProductRow>('products')
      .whereIn('product_id', productIds)
      .whereNot({ state })
      .select('product_id', 'ref');
    await tx<ProductRow>('products')
      .whereIn(
        'product_id',
        changing.map(row => row.product_id),
      )
      .update({ state });
    return changing.map(row => row.ref).sort();
  });
}
