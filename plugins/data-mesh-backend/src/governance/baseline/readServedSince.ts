import { Knex } from 'knex';
import { ProductRow, RevisionRow } from '../../database/rows';
import { whereInMany } from '../../database/whereInMany';

/**
 * Since when products are there, ISO 8601, by their ids: since they were first
 * accepted, or came back after they had left the mesh.
 */
export async function readServedSince(options: {
  knex: Knex;
  productIds: readonly string[];
}): Promise<ReadonlyMap<string, string>> {
  const { knex, productIds } = options;
  if (productIds.length === 0) {
    return new Map();
  }
  const query: Knex.QueryBuilder = knex<ProductRow>('products')
    .join<RevisionRow>('revisions', join =>
      join
        .on('revisions.document_id', 'products.product_id')
        .andOnVal('revisions.kind', 'DataProduct')
        .andOnVal('revisions.position', 1),
    )
    .select(
      'products.product_id',
      'products.served_since',
      'revisions.accepted_at',
    );
  whereInMany(query, knex, 'products.product_id', productIds);
  const rows: (Pick<ProductRow, 'product_id' | 'served_since'> &
    Pick<RevisionRow, 'accepted_at'>)[] = await query;
  return new Map(
    rows.map(row => [row.product_id, row.served_since ?? row.accepted_at]),
  );
}
