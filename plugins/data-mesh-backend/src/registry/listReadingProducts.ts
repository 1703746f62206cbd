import { Knex } from 'knex';
import { DataProduct } from '@meshstage/plugin-data-mesh-common';
import { InputRow, ProductRow, RevisionRow } from '../database/rows';
import { storedText } from '../database/storedText';
import { whereInMany } from '../database/whereInMany';

/** Products that are served and consume one of some contracts. */
export async function listReadingProducts(options: {
  knex: Knex;
  contractIds: Iterable<string>;
}): Promise<DataProduct[]> {
  const { knex, contractIds } = options;
  const inputs = knex<InputRow>('inputs').select('product_id');
  whereInMany(inputs, knex, 'contract_id', [...contractIds].map(storedText));
  const rows: Pick<RevisionRow, 'model'>[] = await knex<ProductRow>('products')
    .join('revisions', 'revisions.revision_id', 'products.revision_id')
    .whereIn('products.product_id', inputs)
    .whereNot('products.state', 'removed')
    .orderBy('products.ref')
    .select('revisions.model');
  return rows.map(({ model }) => JSON.parse(model) as DataProduct);
}
