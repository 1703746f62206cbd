import { Knex } from 'knex';
import { Visibility } from '../../access/Visibility';
import { whereVisible } from '../../access/visibleProducts';
import { ProductRow } from '../../database/rows';

/** Id of a product with which somebody may do something; absent where there is none. */
export async function findProductId(options: {
  knex: Knex;
  ref: string;
  visibility: Visibility;
}): Promise<string | undefined> {
  const { knex, ref, visibility } = options;
  const query = knex<ProductRow>('products')
    .where('products.ref', ref)
    .whereNot('products.state', 'removed')
    .select('products.product_id');
  whereVisible(query, knex, 'products', visibility);
  const [row] = await query;
  return row?.product_id;
}
