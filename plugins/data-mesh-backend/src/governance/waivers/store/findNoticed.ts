import { Knex } from 'knex';
import { ProductRow } from '../../../database/rows';
import { WaiverRow } from './rows';

/** A waiver with what a notice about it says of its product. */
export interface NoticedWaiver extends WaiverRow {
  product_title: string | null;
  product_owner: string | null;
}

/** The waiver that a notice is about. */
export async function findNoticed(options: {
  knex: Knex;
  id: string;
}): Promise<NoticedWaiver | undefined> {
  const { knex, id } = options;
  const query: Knex.QueryBuilder = knex<WaiverRow>('waivers')
    .leftJoin<ProductRow>('products', join =>
      join
        .on('products.ref', 'waivers.product_ref')
        .andOnVal('products.state', '<>', 'removed'),
    )
    .where('waivers.waiver_id', id)
    .select(
      'waivers.*',
      'products.title as product_title',
      'products.owner as product_owner',
    );
  const [row]: NoticedWaiver[] = await query;
  return row;
}
