import { Knex } from 'knex';
import { ProductRow } from '../../../database/rows';
import { Visibility } from '../../../access/Visibility';
import { whereVisible } from '../../../access/visibleProducts';

const PAGE = 500;

/** A product as far as it decides whether a change concerns it. */
export type VisibleRow = Pick<ProductRow, 'product_id' | 'ref' | 'domain'>;

/** The next products that are served and that the caller may read, by id. */
export async function readVisiblePage(options: {
  knex: Knex;
  reading: Visibility;
  /** The last of the page before; `''` for the first page. */
  after: string;
}): Promise<VisibleRow[]> {
  const { knex, reading, after } = options;
  const query: Knex.QueryBuilder = knex<ProductRow>('products')
    .whereNot('products.state', 'removed')
    .where('products.product_id', '>', after)
    .orderBy('products.product_id')
    .limit(PAGE)
    .select('products.product_id', 'products.ref', 'products.domain');
  whereVisible(query, knex, 'products', reading);
  return await query;
}
