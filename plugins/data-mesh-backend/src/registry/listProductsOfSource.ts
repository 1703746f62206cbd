import { Knex } from 'knex';
import { ProductState } from '@meshstage/plugin-data-mesh-common';
import { ProductRow } from '../database/rows';

/** Where a source's product comes from. */
export interface ProductOfSource {
  /** ODPS id. */
  productId: string;
  ref: string;
  /** Of the document, below the root of the source. */
  path: string;
  state: ProductState;
}

/** The products that a source published and that are still served, by ref. */
export async function listProductsOfSource(options: {
  knex: Knex;
  sourceId: string;
}): Promise<ProductOfSource[]> {
  const { knex, sourceId } = options;
  const rows = await knex<ProductRow>('products')
    .where({ source_id: sourceId })
    .whereIn('state', ['live', 'source-removed'])
    .orderBy('ref')
    .select('product_id', 'ref', 'path', 'state');
  return rows.map(row => ({
    productId: row.product_id,
    ref: row.ref,
    path: row.path,
    state: row.state === 'live' ? 'live' : 'source-removed',
  }));
}
