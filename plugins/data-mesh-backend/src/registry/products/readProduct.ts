import { Knex } from 'knex';
import { DataProduct } from '@meshstage/plugin-data-mesh-common';
import { Visibility } from '../../access/Visibility';
import { whereVisible } from '../../access/visibleProducts';
import { ProductRow, RevisionRow } from '../../database/rows';
import { PRODUCT_COLUMNS, ProductColumns } from './toProductSummary';

/** A live product with its document. */
export interface LiveProductRow extends ProductColumns {
  source_id: string;
  source_type: string;
  path: string;
  location: string | null;
  commit_id: string | null;
  revision_id: string;
  sha256: string;
  name: string;
  document: DataProduct;
}

/**
 * A product; absent when it may not be read.
 *
 * @param options - `extend` adds columns of type `More` to the query
 */
export async function readProduct<More extends {} = {}>(options: {
  knex: Knex;
  ref: string;
  reading: Visibility;
  extend?: (query: Knex.QueryBuilder) => void;
}): Promise<(LiveProductRow & More) | undefined> {
  const { knex, ref, reading, extend } = options;
  const query: Knex.QueryBuilder = knex<ProductRow>('products')
    .join<RevisionRow>(
      'revisions',
      'revisions.revision_id',
      'products.revision_id',
    )
    .where('products.ref', ref)
    .whereNot('products.state', 'removed');
  whereVisible(query, knex, 'products', reading);
  extend?.(query);
  const first: Knex.QueryBuilder = query.first(
    ...PRODUCT_COLUMNS,
    'products.name',
    'products.source_id',
    'products.source_type',
    'products.path',
    'products.location',
    'products.commit_id',
    'products.revision_id',
    'products.sha256',
    'revisions.model',
  );
  const row:
    | (Omit<LiveProductRow, 'document'> & More & { model: string })
    | undefined = await first;
  if (!row) {
    return undefined;
  }
  const { model, ...columns } = row;
  const document = JSON.parse(model) as DataProduct;
  return { ...columns, document } as LiveProductRow & More;
}
