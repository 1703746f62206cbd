import { Knex } from 'knex';
import { ProductRow } from '../../../database/rows';
import { WaiverRow } from './rows';

/** A waiver with the title of its product, where that is live. */
export interface ListedWaiver extends WaiverRow {
  product_title: string | null;
}

/** All waivers with the titles of their products. */
export function listedWaivers(knex: Knex): Knex.QueryBuilder {
  return knex<WaiverRow>('waivers')
    .leftJoin<ProductRow>('products', join =>
      join
        .on('products.ref', 'waivers.product_ref')
        .andOnVal('products.state', '<>', 'removed'),
    )
    .select('waivers.*', 'products.title as product_title');
}
