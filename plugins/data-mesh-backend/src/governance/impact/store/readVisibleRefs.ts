import { Knex } from 'knex';
import { ProductRow } from '../../../database/rows';
import { Visibility } from '../../../access/Visibility';
import { whereVisible } from '../../../access/visibleProducts';
import { whereInMany } from '../../../database/whereInMany';

/** Of these refs of products, those that the caller may read. */
export async function readVisibleRefs(options: {
  knex: Knex;
  reading: Visibility;
  refs: ReadonlySet<string>;
}): Promise<ReadonlySet<string>> {
  const { knex, reading, refs } = options;
  if (refs.size === 0 || (reading.criteria === 'all' && !reading.refs)) {
    return refs;
  }
  const query: Knex.QueryBuilder = knex<ProductRow>('products');
  whereInMany(query, knex, 'products.ref', refs);
  whereVisible(query, knex, 'products', reading);
  return new Set<string>(await query.pluck('products.ref'));
}
