import { Knex } from 'knex';
import { inWriterTransaction } from '../database/inWriterTransaction';
import { ProductRow, ProductRowState } from '../database/rows';
import { storedText } from '../database/storedText';
import { whereInMany } from '../database/whereInMany';
import { findAffected } from './findAffected';
import { refreshProducts } from './refreshProducts';
import { releaseProducts } from './releaseProducts';

/**
 * Sets products to a state: `source-removed` while their document is gone and
 * they are still served, `live` when it is back, `removed` when they leave the
 * mesh for good (id, ref and contract lines are free again; from there only a
 * new submission leads back). Resolves to the refs of all products that
 * changed by it, consumers too; whoever calls publishes them.
 */
export async function setProductState(options: {
  knex: Knex;
  /** ODPS ids; those that the registry does not know are left out. */
  productIds: string[];
  state: ProductRowState;
}): Promise<string[]> {
  const { knex, state } = options;
  const productIds = options.productIds.map(storedText);
  return await inWriterTransaction(knex, async tx => {
    const query: Knex.QueryBuilder = tx<ProductRow>('products')
      .whereNotIn('state', [state, 'removed'])
      .select('product_id', 'ref');
    whereInMany(query, tx, 'product_id', productIds);
    const changing: Pick<ProductRow, 'product_id' | 'ref'>[] = await query;
    const ids = changing.map(row => row.product_id);
    const update = tx<ProductRow>('products').update({ state });
    whereInMany(update, tx, 'product_id', ids);
    await update;
    const servedElsewhere =
      state === 'removed' ? await releaseProducts({ tx, productIds: ids }) : [];
    const refreshed = await refreshProducts({
      tx,
      productIds: [
        ...ids,
        ...(await findAffected({ knex: tx, servedElsewhere, revised: [] })),
      ],
    });
    const refs = [...changing.map(row => row.ref), ...refreshed];
    return [...new Set(refs)].sort();
  });
}
