import { Knex } from 'knex';

/** How many output ports a product has: one value for each row of a query on `products`. */
export function portsOf(knex: Knex): Knex.QueryBuilder {
  return knex('ports')
    .whereRaw('ports.product_id = products.product_id')
    .select(knex.raw('count(*)'))
    .as('ports');
}
