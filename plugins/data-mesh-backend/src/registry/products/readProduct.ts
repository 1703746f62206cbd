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

/** A product; absent when it may not be read. */
export async function readProduct(options: {
  knex: Knex;
  ref: string;
  reading: Visibility;
}): Promise<LiveProductRow | undefined> {
  const { knex, ref, reading } = options;
  const query: Knex.QueryBuilder = knex<ProductRow>('products')
    .join<RevisionRow>(
      'revisions',
      'revisions.revision_id',
      'products.revision_id',
    )
    .where('products.ref', ref)
    .whereNot('products.state', 'removed');
  whereVisible(query, knex, 'products', reading);
  const row:
    | (Omit<LiveProductRow, 'document'> & { model: string })
    | undefined = await query.first(
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
  if (!row) {
    return undefined;
  }
  const { model, ...columns } = row;
  return { ...columns, document: JSON.parse(model) as DataProduct };
}
