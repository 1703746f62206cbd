import { Knex } from 'knex';
import {
  ColumnFeedItem,
  ColumnFeedPage,
  DataProduct,
} from '@meshstage/plugin-data-mesh-common';
import { decodeCursor, encodeCursor } from '../database/cursor';
import { ProductRow, RevisionRow } from '../database/rows';
import { readProductColumns } from './readProductColumns';

const DEFAULT_LIMIT = 1_000;
/** Products whose documents are in memory at once. */
const PRODUCTS_AT_ONCE = 25;

/** What is read of a product to list its columns. */
type Row = Pick<
  ProductRow,
  'ref' | 'title' | 'domain' | 'owner' | 'lifecycle'
> & { model: string };

/**
 * The columns that products serve, product by product in the order of their
 * refs. A page ends in the middle of a product that has more: neither a wide
 * table nor many products make it longer than `limit`.
 */
export async function listColumns(options: {
  knex: Knex;
  cursor?: string;
  /** Columns in a page. */
  limit?: number;
}): Promise<ColumnFeedPage> {
  const { knex, cursor, limit = DEFAULT_LIMIT } = options;
  const [first, given] = cursor
    ? decodeCursor<[string, number]>(cursor, ['string', 'number'])
    : ['', 0];
  const items: ColumnFeedItem[] = [];
  for await (const row of productsFrom(knex, first)) {
    const all = await columnsOf(knex, row);
    const start = row.ref === first ? given : 0;
    const part = all.slice(start, start + limit - items.length);
    items.push(...part);
    if (start + part.length < all.length) {
      const nextCursor = encodeCursor([row.ref, start + part.length]);
      return { items, nextCursor };
    }
  }
  return { items };
}

async function* productsFrom(knex: Knex, first: string): AsyncIterable<Row> {
  let last: string | undefined;
  for (;;) {
    const rows: Row[] = await knex<ProductRow>('products')
      .join<RevisionRow>(
        'revisions',
        'revisions.revision_id',
        'products.revision_id',
      )
      .whereNot('products.state', 'removed')
      .where('products.ref', last === undefined ? '>=' : '>', last ?? first)
      .orderBy('products.ref')
      .limit(PRODUCTS_AT_ONCE)
      .select(
        'products.ref',
        'products.title',
        'products.domain',
        'products.owner',
        'products.lifecycle',
        'revisions.model',
      );
    yield* rows;
    if (rows.length < PRODUCTS_AT_ONCE) {
      return;
    }
    last = rows[rows.length - 1].ref;
  }
}

async function columnsOf(knex: Knex, row: Row): Promise<ColumnFeedItem[]> {
  const { model, ...product } = row;
  const { outputPorts } = JSON.parse(model) as DataProduct;
  const columns = await readProductColumns({
    knex,
    domain: row.domain,
    ports: outputPorts,
  });
  return columns.map(column => ({ ...product, ...column }));
}
