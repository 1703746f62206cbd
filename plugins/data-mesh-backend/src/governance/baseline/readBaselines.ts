import { KeptBaselines } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { whereInMany } from '../../database/whereInMany';
import { BaselineRow, readBaselineBody } from './baselineRow';

/** What is kept of some products, by their ids; what is kept of nothing is absent. */
export async function readBaselines(options: {
  knex: Knex;
  productIds: Iterable<string>;
}): Promise<ReadonlyMap<string, KeptBaselines>> {
  const { knex, productIds } = options;
  const query = knex<BaselineRow>('policy_baselines').select(
    'product_id',
    'body',
  );
  whereInMany(query, knex, 'product_id', productIds);
  const rows: BaselineRow[] = await query;
  return new Map(rows.map(row => [row.product_id, readBaselineBody(row.body)]));
}
