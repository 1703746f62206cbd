import { Knex } from 'knex';
import { ProductRow } from '../../database/rows';

/** How many products each domain serves, whoever may read them. */
export async function countByDomain(knex: Knex): Promise<Map<string, number>> {
  const rows: { domain: string; count?: number | string }[] =
    await knex<ProductRow>('products')
      .whereNot('state', 'removed')
      .groupBy('domain')
      .select('domain')
      .count({ count: '*' });
  return new Map(rows.map(({ domain, count }) => [domain, Number(count)]));
}
