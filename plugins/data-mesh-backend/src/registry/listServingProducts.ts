import { Knex } from 'knex';
import { DataProduct, KnownProduct } from '@meshstage/plugin-data-mesh-common';
import { PortRow, ProductRow } from '../database/rows';
import { storedText } from '../database/storedText';
import { whereInMany } from '../database/whereInMany';

/** Products that are served and have a port for one of some contracts, by ref. */
export async function listServingProducts(options: {
  knex: Knex;
  contractIds: Iterable<string>;
}): Promise<KnownProduct[]> {
  const { knex, contractIds } = options;
  const ids = [...new Set(contractIds)].map(storedText);
  if (ids.length === 0) {
    return [];
  }
  const ports = knex<PortRow>('ports').select('product_id');
  whereInMany(ports, knex, 'contract_id', ids);
  const rows = await knex<ProductRow>('products')
    .join('revisions', 'revisions.revision_id', 'products.revision_id')
    .whereIn('products.product_id', ports)
    .whereNot('products.state', 'removed')
    .orderBy('products.ref')
    .select('products.ref', 'products.domain', 'revisions.model');
  return rows.map(({ model, ...row }) => ({
    ...row,
    document: JSON.parse(model) as DataProduct,
  }));
}
