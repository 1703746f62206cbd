import { Knex } from 'knex';
import { InputRow } from '../database/rows';
import { whereInMany } from '../database/whereInMany';
import { whereOwnContract } from './whereOwnContract';

/** Refs of the products that some products consume, by the id of the consumer. */
export async function readConsumes(options: {
  knex: Knex;
  productIds: string[];
}): Promise<Map<string, string[]>> {
  const { knex, productIds } = options;
  const query: Knex.QueryBuilder = knex<InputRow>('inputs')
    .join('ports', 'ports.contract_id', 'inputs.contract_id')
    .join('products as served', 'served.product_id', 'ports.product_id')
    .whereNot('served.state', 'removed')
    .whereRaw('served.product_id <> inputs.product_id')
    .distinct('inputs.product_id', 'served.ref');
  whereInMany(query, knex, 'inputs.product_id', productIds);
  whereOwnContract(query, knex, 'served');
  const rows: { product_id: string; ref: string }[] = await query;
  const consumes = new Map<string, string[]>();
  for (const { product_id, ref } of rows) {
    const refs = consumes.get(product_id) ?? [];
    refs.push(ref);
    consumes.set(product_id, refs);
  }
  return consumes;
}
