import {
  Campaign,
  DataProductEntity,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { setImmediate } from 'node:timers/promises';
import { Visibility } from '../../access/Visibility';
import { whereVisible } from '../../access/visibleProducts';
import { ProductRow } from '../../database/rows';

const PAGE = 500;

/** Light entities by the id of their product. */
export type Entities = ReadonlyMap<string, DataProductEntity>;

/**
 * Light entities of the products that somebody may read, where a campaign
 * matches by them; read in pages, so that others get their turn between.
 */
export async function readEntities(options: {
  knex: Knex;
  reading: Visibility;
  campaigns: readonly Campaign[];
}): Promise<Entities> {
  const { knex, reading, campaigns } = options;
  const entities = new Map<string, DataProductEntity>();
  if (campaigns.every(({ match }) => match === undefined)) {
    return entities;
  }
  for (let after = ''; ; ) {
    const query: Knex.QueryBuilder = knex<ProductRow>('products')
      .whereNot('products.state', 'removed')
      .where('products.product_id', '>', after)
      .orderBy('products.product_id')
      .limit(PAGE)
      .select('products.product_id', 'products.entity');
    whereVisible(query, knex, 'products', reading);
    const rows: Pick<ProductRow, 'product_id' | 'entity'>[] = await query;
    for (const row of rows) {
      entities.set(row.product_id, JSON.parse(row.entity));
    }
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) {
      return entities;
    }
    after = last.product_id;
    await setImmediate();
  }
}
