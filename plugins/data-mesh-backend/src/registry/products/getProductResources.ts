import { ProductResource } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { ProductRow } from '../../database/rows';
import { whereInMany } from '../../database/whereInMany';

/** What permission rules see of some products, in the order of the refs. */
export async function getProductResources(options: {
  knex: Knex;
  refs: string[];
}): Promise<(ProductResource | undefined)[]> {
  const { knex } = options;
  const refs = options.refs.map(ref => ref.toLowerCase());
  const query: Knex.QueryBuilder = knex<ProductRow>('products')
    .whereNot({ state: 'removed' })
    .select('ref', 'domain', 'owner');
  whereInMany(query, knex, 'ref', refs);
  const rows: Pick<ProductRow, 'ref' | 'domain' | 'owner'>[] = await query;
  const byRef = new Map(rows.map(row => [row.ref, row]));
  return refs.map(ref => byRef.get(ref));
}
