import { Knex } from 'knex';
import { ProductPage, ProductQuery } from '@meshstage/plugin-data-mesh-common';
import { Visibility } from '../../access/Visibility';
import { whereVisible } from '../../access/visibleProducts';
import { decodeCursor, encodeCursor } from '../../database/cursor';
import { ProductRow } from '../../database/rows';
import { consumersOf } from './consumersOf';
import { countFacets, ShelfCounts } from './countFacets';
import { LevelFacet } from './LevelFacet';
import { matchedColumns } from './matchedColumns';
import { portsOf } from './portsOf';
import { ProductSearch, productSearch } from './ProductSearch';
import { readColumnNames } from './readColumnNames';
import {
  PRODUCT_COLUMNS,
  ProductColumns,
  toProductSummary,
} from './toProductSummary';
import {
  whereChosen,
  whereSearched,
  withLevelRows,
} from './whereProductMatches';

const DEFAULT_LIMIT = 50;

type Row = ProductColumns &
  Pick<ProductRow, 'sort_title'> & {
    ports: number | string;
    consumers: number | string;
  };

/**
 * A page of the shelf by title; its total and its facets count what the caller
 * may read.
 */
export async function listProducts(options: {
  knex: Knex;
  query: ProductQuery;
  reading: Visibility;
  levels?: LevelFacet;
}): Promise<ProductPage> {
  const { knex, query, reading, levels } = options;
  const search = productSearch(query, levels);
  const searched = knex<ProductRow>('products').whereNot(
    'products.state',
    'removed',
  );
  whereVisible(searched, knex, 'products', reading);
  whereSearched(searched, knex, search);
  const [{ totalItems, facets }, { rows, nextCursor }] = await Promise.all([
    query.facets
      ? countFacets({ knex, searched, search })
      : countAll(knex, searched, search),
    readRows(knex, searched, { search, query, reading }),
  ]);
  const { words } = search;
  const columnNames =
    words.length > 0
      ? await readColumnNames({ knex, products: rows })
      : new Map<string, string>();
  return {
    items: rows.map(row => {
      const names = columnNames.get(row.product_id);
      const columns = names ? matchedColumns(words, names) : [];
      return {
        ...toProductSummary(row, {
          ports: Number(row.ports),
          consumers: Number(row.consumers),
        }),
        ...(columns.length > 0 ? { matchedColumns: columns } : {}),
      };
    }),
    totalItems,
    nextCursor,
    facets,
  };
}

async function countAll(
  knex: Knex,
  searched: Knex.QueryBuilder,
  search: ProductSearch,
): Promise<Partial<ShelfCounts> & Pick<ShelfCounts, 'totalItems'>> {
  const counting = withLevelRows(searched.clone(), search);
  whereChosen(counting, knex, 'products', search);
  const [{ count }] = await counting.count({ count: '*' });
  return { totalItems: Number(count) };
}

async function readRows(
  knex: Knex,
  searched: Knex.QueryBuilder,
  options: { search: ProductSearch; query: ProductQuery; reading: Visibility },
): Promise<{ rows: Row[]; nextCursor?: string }> {
  const { search, query, reading } = options;
  const limit = query.limit ?? DEFAULT_LIMIT;
  const found = withLevelRows(searched.clone(), search);
  whereChosen(found, knex, 'products', search);
  if (query.cursor) {
    const place = decodeCursor<[string, string]>(query.cursor, [
      'string',
      'string',
    ]);
    found.whereRaw('(products.sort_title, products.ref) > (?, ?)', place);
  }
  const order = ['products.sort_title', 'products.ref'];
  // The page first: what is counted is counted for its rows only.
  const rows: Row[] = await knex
    .withMaterialized(
      'page',
      found
        .orderBy(order)
        .limit(limit + 1)
        .select('products.sort_title', ...PRODUCT_COLUMNS),
    )
    .from('page as products')
    .select('products.*', portsOf(knex), consumersOf({ knex, reading }))
    .orderBy(order);
  const page = rows.slice(0, limit);
  const last = page[page.length - 1];
  return {
    rows: page,
    nextCursor:
      rows.length > limit
        ? encodeCursor([last.sort_title, last.ref])
        : undefined,
  };
}
