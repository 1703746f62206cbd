import { Knex } from 'knex';
import { insertMany } from '../database/insertMany';
import { ProductFacetRow } from '../database/rows';
import { whereInMany } from '../database/whereInMany';

/**
 * How facets are derived. Whoever changes that counts up: products of an older
 * version are derived again when the plugin starts.
 */
export const FACETS_VERSION = 1;

/** Replaces the facets of some products, where they differ. */
export async function storeFacets(options: {
  tx: Knex.Transaction;
  products: { productId: string; facets: ProductFacetRow[] }[];
}): Promise<void> {
  const { tx, products } = options;
  const before = await readFacets(
    tx,
    products.map(({ productId }) => productId),
  );
  const changed = products.filter(
    ({ productId, facets }) =>
      keyOf(before.get(productId) ?? []) !== keyOf(facets),
  );
  if (changed.length > 0) {
    const old = tx('product_facets').delete();
    whereInMany(
      old,
      tx,
      'product_id',
      changed.map(({ productId }) => productId),
    );
    await old;
    await insertMany(
      tx,
      'product_facets',
      changed.flatMap(({ facets }) => facets),
    );
  }
}

async function readFacets(
  tx: Knex.Transaction,
  productIds: string[],
): Promise<Map<string, ProductFacetRow[]>> {
  const query: Knex.QueryBuilder = tx<ProductFacetRow>('product_facets').select(
    'product_id',
    'facet',
    'value',
    'label',
  );
  whereInMany(query, tx, 'product_id', productIds);
  const rows: ProductFacetRow[] = await query;
  const facets = new Map<string, ProductFacetRow[]>();
  for (const row of rows) {
    const list = facets.get(row.product_id) ?? [];
    list.push(row);
    facets.set(row.product_id, list);
  }
  return facets;
}

function keyOf(facets: ProductFacetRow[]): string {
  const keys = facets.map(({ facet, value, label }) =>
    JSON.stringify([facet, value, label]),
  );
  return keys.sort().join('\n');
}
