import { Knex } from 'knex';
import { ProductRow, RevisionRow } from '../../database/rows';
import { REVISION_COLUMNS, RevisionColumns } from '../verdicts/readRevisions';
import { whereInMany } from '../../database/whereInMany';
import { Claim } from './claimWork';

/** A product with its model as JSON. */
export type ScannedRow = Pick<ProductRow, 'product_id' | 'ref' | 'domain'> &
  RevisionColumns;

/** The products of a piece of work that are served; of a page, so many after an id, in the order of ids. */
export async function readScannedProducts(options: {
  knex: Knex;
  what: Claim['what'];
  page?: { after: string; most: number };
}): Promise<ScannedRow[]> {
  const { knex, what, page } = options;
  const query: Knex.QueryBuilder = knex<ProductRow>('products')
    .join<RevisionRow>(
      'revisions',
      'revisions.revision_id',
      'products.revision_id',
    )
    .whereNot('products.state', 'removed')
    .select(
      'products.product_id',
      'products.ref',
      'products.domain',
      ...REVISION_COLUMNS.map(column => `revisions.${column}`),
    );
  whereWork(query, knex, 'products.product_id', what);
  if (page) {
    query
      .where('products.product_id', '>', page.after)
      .orderBy('products.product_id')
      .limit(page.most);
  }
  return await query;
}

/** Keeps the rows of the products of a piece of work. */
export function whereWork(
  query: Knex.QueryBuilder,
  knex: Knex,
  column: string,
  what: Claim['what'],
): void {
  if ('productIds' in what) {
    whereInMany(query, knex, column, what.productIds);
    return;
  }
  query.where(column, '>=', what.first);
  if (what.end !== undefined) {
    query.where(column, '<', what.end);
  }
}
