import { ProductResource } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { ProductRow } from '../../database/rows';
import { storedText } from '../../database/storedText';
import { whereInMany } from '../../database/whereInMany';

/** What permission rules see of the products that a source has at some paths. */
export async function getResourcesAtPaths(options: {
  knex: Knex;
  sourceId: string;
  paths: string[];
}): Promise<ProductResource[]> {
  const { knex, sourceId, paths } = options;
  const query = knex<ProductRow>('products')
    .where({ source_id: sourceId })
    .whereNot({ state: 'removed' });
  whereInMany(query, knex, 'path', paths.map(storedText));
  const rows = await query.select('ref', 'domain', 'owner');
  return rows.map(({ ref, domain, owner }) => ({ ref, domain, owner }));
}
