import { Knex } from 'knex';
import { ProductRow } from '../../../database/rows';
import { whereInMany } from '../../../database/whereInMany';
import { askFor } from '../../scan/askFor';
import { WaiverRow } from './rows';
import { raiseWaiverRevision } from './waiverRevision';

/** Makes every door count what was changed from now on, and has its products judged again. */
export async function waiversChanged(
  tx: Knex.Transaction,
  rows: readonly Pick<WaiverRow, 'product_ref'>[],
): Promise<void> {
  if (rows.length === 0) {
    return;
  }
  await raiseWaiverRevision(tx);
  const query: Knex.QueryBuilder = tx<ProductRow>('products');
  const refs = new Set(rows.map(({ product_ref }) => product_ref));
  whereInMany(query, tx, 'ref', refs);
  const productIds: string[] = await query.pluck('product_id');
  await askFor({ knex: tx, productIds });
}
