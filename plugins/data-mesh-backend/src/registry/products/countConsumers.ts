import { Knex } from 'knex';
import { Visibility } from '../../access/Visibility';
import { whereVisible } from '../../access/visibleProducts';
import { PortRow } from '../../database/rows';
import { whereOwnContract } from '../whereOwnContract';

/**
 * How many products consume each of some products, as far as the caller may
 * read the consumers. Products without consumers are not in the map.
 */
export async function countConsumers(options: {
  knex: Knex;
  productIds: string[];
  reading: Visibility;
}): Promise<Map<string, number>> {
  const { knex, productIds, reading } = options;
  const query: Knex.QueryBuilder = knex<PortRow>('ports')
    .join('inputs', 'inputs.contract_id', 'ports.contract_id')
    .join('products as served', 'served.product_id', 'ports.product_id')
    .join('products as consumer', 'consumer.product_id', 'inputs.product_id')
    .whereIn('ports.product_id', productIds)
    .whereRaw('inputs.product_id <> ports.product_id')
    .whereNot('consumer.state', 'removed')
    .groupBy('ports.product_id')
    .select('ports.product_id')
    .countDistinct({ consumers: 'inputs.product_id' });
  whereOwnContract(query, knex, 'served');
  whereVisible(query, knex, 'consumer', reading);
  const rows: { product_id: string; consumers: string | number }[] =
    await query;
  return new Map(rows.map(row => [row.product_id, Number(row.consumers)]));
}
