import { Knex } from 'knex';
import { PortRow } from '../../database/rows';

/** How many output ports some products have; those without are not in the map. */
export async function countPorts(options: {
  knex: Knex;
  productIds: string[];
}): Promise<Map<string, number>> {
  const { knex, productIds } = options;
  const rows: { product_id: string; ports: string | number }[] =
    await knex<PortRow>('ports')
      .whereIn('product_id', productIds)
      .groupBy('product_id')
      .select('product_id')
      .count({ ports: '*' });
  return new Map(rows.map(row => [row.product_id, Number(row.ports)]));
}
