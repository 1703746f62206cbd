import { ReviewItem } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { Visibility } from '../../../access/Visibility';
import { whereVisible } from '../../../access/visibleProducts';
import { ProductRow } from '../../../database/rows';
import { ReviewItemRow } from './rows';

/** What a closed review looked at, of the products that somebody may read. */
export async function readKeptItems(options: {
  knex: Knex;
  reading: Visibility;
  review: string;
}): Promise<ReviewItem[]> {
  const { knex, reading, review } = options;
  const readable = knex<ProductRow>('products')
    .whereNot('products.state', 'removed')
    .select('products.ref');
  whereVisible(readable, knex, 'products', reading);
  const rows = await knex<ReviewItemRow>('review_items')
    .where({ review_id: review })
    .whereIn('product_ref', readable)
    .orderBy('position');
  return rows.map(({ body }): ReviewItem => JSON.parse(body));
}
