import { Knex } from 'knex';
import {
  Page,
  ProductQuery,
  ProductSummary,
} from '@meshstage/plugin-data-mesh-common';
import { Visibility } from '../../access/Visibility';
import { whereVisible } from '../../access/visibleProducts';
import { decodeCursor, encodeCursor } from '../../database/cursor';
import { ProductRow } from '../../database/rows';
import { countConsumers } from './countConsumers';
import { countPorts } from './countPorts';
import { PRODUCT_COLUMNS, toProductSummary } from './toProductSummary';
import { whereProductMatches } from './whereProductMatches';

const DEFAULT_LIMIT = 50;

/** A page of the shelf by title; its total counts what the caller may read. */
export async function listProducts(options: {
  knex: Knex;
  query: ProductQuery;
  reading: Visibility;
}): Promise<Page<ProductSummary>> {
  const { knex, query, reading } = options;
  const limit = query.limit ?? DEFAULT_LIMIT;
  const found = knex<ProductRow>('products').whereNot(
    'products.state',
    'removed',
  );
  whereVisible(found, knex, 'products', reading);
  whereProductMatches(found, knex, query);
  const counting = found.clone().count({ count: '*' });
  if (query.cursor) {
    const place = decodeCursor<[string, string]>(query.cursor, [
      'string',
      'string',
    ]);
    found.whereRaw('(products.sort_title, products.ref) > (?, ?)', place);
  }
  const [[{ count }], rows] = await Promise.all([
    counting,
    found
      .orderBy(['products.sort_title', 'products.ref'])
      .limit(limit + 1)
      .select('products.sort_title', ...PRODUCT_COLUMNS),
  ]);
  const page = rows.slice(0, limit);
  const last = page[page.length - 1];
  const productIds = page.map(row => row.product_id);
  const [ports, consumers] = await Promise.all([
    countPorts({ knex, productIds }),
    countConsumers({ knex, productIds, reading }),
  ]);
  return {
    items: page.map(row =>
      toProductSummary(row, {
        ports: ports.get(row.product_id) ?? 0,
        consumers: consumers.get(row.product_id) ?? 0,
      }),
    ),
    totalItems: Number(count),
    nextCursor:
      rows.length > limit
        ? encodeCursor([last.sort_title, last.ref])
        : undefined,
  };
}
