import { Knex } from 'knex';
import { Visibility } from '../../access/Visibility';
import { whereVisible } from '../../access/visibleProducts';
import { PortRow } from '../../database/rows';
import { whereOwnContract } from '../whereOwnContract';

/**
 * How many products consume a product, as far as the caller may read the
 * consumers: one value for each row of a query on `products`. It stands inside
 * of that query, because a statement of its own costs more than the count.
 */
export function consumersOf(options: {
  knex: Knex;
  reading: Visibility;
}): Knex.QueryBuilder {
  const { knex, reading } = options;
  const query: Knex.QueryBuilder = knex<PortRow>('ports')
    .join('inputs', 'inputs.contract_id', 'ports.contract_id')
    .join('products as consumer', 'consumer.product_id', 'inputs.product_id')
    .whereRaw('ports.product_id = products.product_id')
    .whereRaw('inputs.product_id <> ports.product_id')
    .whereNot('consumer.state', 'removed')
    .select(knex.raw('count(distinct inputs.product_id)'));
  whereOwnContract(query, knex, 'products');
  whereVisible(query, knex, 'consumer', reading);
  return query.as('consumers');
}
