import { Knex } from 'knex';
import { ProductRow } from '../../../database/rows';
import { Visibility } from '../../../access/Visibility';
import { whereVisible } from '../../../access/visibleProducts';

/** How many products are served that the caller may read. */
export async function countVisible(options: {
  knex: Knex;
  reading: Visibility;
}): Promise<number> {
  const { knex, reading } = options;
  const query: Knex.QueryBuilder = knex<ProductRow>('products').whereNot(
    'products.state',
    'removed',
  );
  whereVisible(query, knex, 'products', reading);
  const [{ count }]: { count: number | string }[] = await query.count({
    count: '*',
  });
  return Number(count);
}
