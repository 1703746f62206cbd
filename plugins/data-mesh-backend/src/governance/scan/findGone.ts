import { Knex } from 'knex';
import { ProductRow } from '../../database/rows';
import { DigestRow } from '../verdicts/verdictRows';
import { Claim } from './claimWork';
import { whereWork } from './readScannedProducts';

/** Ids of products of a piece of work that were judged and are not served any more. */
export async function findGone(options: {
  knex: Knex;
  what: Claim['what'];
}): Promise<string[]> {
  const { knex, what } = options;
  const query: Knex.QueryBuilder = knex<DigestRow>('policy_digests')
    .whereNotExists(
      knex<ProductRow>('products')
        .select('product_id')
        .whereRaw('products.product_id = policy_digests.product_id')
        .whereNot('products.state', 'removed'),
    )
    .select('policy_digests.product_id');
  whereWork(query, knex, 'policy_digests.product_id', what);
  const rows: { product_id: string }[] = await query;
  return rows.map(row => row.product_id);
}
