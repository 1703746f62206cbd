import { Knex } from 'knex';
import { whereInMany } from '../../database/whereInMany';
import { KeptDigest } from './Judged';
import { DigestRow } from './verdictRows';

/** What is kept of some products, by their ids. */
export async function readDigests(options: {
  knex: Knex;
  productIds: Iterable<string>;
}): Promise<Map<string, KeptDigest>> {
  const { knex, productIds } = options;
  const query: Knex.QueryBuilder = knex<DigestRow>('policy_digests')
    .join('policy_lists', 'policy_lists.list_id', 'policy_digests.list_id')
    .select('policy_digests.*', 'policy_lists.policies');
  whereInMany(query, knex, 'product_id', productIds);
  const rows: KeptDigest[] = await query;
  return new Map(rows.map(row => [row.product_id, row]));
}
