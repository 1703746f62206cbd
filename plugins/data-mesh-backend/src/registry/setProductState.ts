import { Knex } from 'knex';
import { inWriterTransaction } from '../database/inWriterTransaction';
import { ProductRow, ProductRowState } from '../database/rows';
import { storedText } from '../database/storedText';
import { forgetRemoved } from '../governance/removal/forgetRemoved';
import { whereInMany } from '../database/whereInMany';
import { withRetries } from '../database/withRetries';
import { findAffected } from './findAffected';
import { refreshProducts } from './refreshProducts';
import { releaseProducts } from './releaseProducts';

type NewState =
  | { state: Exclude<ProductRowState, 'removed'> }
  | {
      state: 'removed';
      /** ISO 8601. */
      at: string;
    };

/**
 * Sets products to a state: `source-removed` while their document is gone and
 * they are still served, `live` when it is back, `removed` when they leave the
 * mesh for good (id, ref and contract lines are free again, and nothing that was
 * granted to them is left; from there only a new submission leads back). Resolves to the refs of all products that
 * changed by it, consumers too; whoever calls publishes them.
 */
export async function setProductState(
  options: {
    knex: Knex;
    /** ODPS ids; those that the registry does not know are left out. */
    productIds: string[];
  } & NewState,
): Promise<string[]> {
  const { knex, state } = options;
  const productIds = options.productIds.map(storedText);
  const set = async (tx: Knex.Transaction) => {
    const query: Knex.QueryBuilder = tx<ProductRow>('products')
      .whereNotIn('state', [state, 'removed'])
      .select('product_id', 'ref');
    whereInMany(query, tx, 'product_id', productIds);
    const changing: Pick<ProductRow, 'product_id' | 'ref'>[] = await query;
    const ids = changing.map(row => row.product_id);
    const update = tx<ProductRow>('products').update({ state });
    whereInMany(update, tx, 'product_id', ids);
    await update;
    if (options.state === 'removed') {
      await forgetRemoved({ tx, products: changing, at: options.at });
    }
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
  };
  // Who decides about a waiver may hold what this waits for, and wait for this.
  return await withRetries(() => inWriterTransaction(knex, set));
}
