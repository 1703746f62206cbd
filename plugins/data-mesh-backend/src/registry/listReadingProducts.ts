import { Knex } from 'knex';
import { DataProduct } from '@meshstage/plugin-data-mesh-common';
import { InputRow, ProductRow } from '../database/rows';
import { storedText } from '../database/storedText';
import { whereInMany } from '../database/whereInMany';

/** A product that is served, with the document that is live of it. */
export interface ServedProduct {
  ref: string;
  title: string;
  domain: string;
  owner: string;
  document: DataProduct;
}

/** Products that are served and consume one of some contracts, by ref. */
export async function listReadingProducts(options: {
  knex: Knex;
  contractIds: Iterable<string>;
}): Promise<ServedProduct[]> {
  const { knex, contractIds } = options;
  const inputs = knex<InputRow>('inputs').select('product_id');
  whereInMany(inputs, knex, 'contract_id', [...contractIds].map(storedText));
  const rows = await knex<ProductRow>('products')
    .join('revisions', 'revisions.revision_id', 'products.revision_id')
    .whereIn('products.product_id', inputs)
    .whereNot('products.state', 'removed')
    .orderBy('products.ref')
    .select(
      'products.ref',
      'products.title',
      'products.domain',
      'products.owner',
      'revisions.model',
    );
  return rows.map(({ model, ...row }) => ({
    ...row,
    document: JSON.parse(model) as DataProduct,
  }));
}
