import { Knex } from 'knex';
import { ContractLineRow, PortRow } from '../database/rows';
import { whereInMany } from '../database/whereInMany';

/**
 * Takes away what removed products held: their ports and inputs, and the
 * contract lines of their sources that no other product serves. Resolves to
 * the ids of the contracts that they served.
 */
export async function releaseProducts(options: {
  tx: Knex.Transaction;
  productIds: string[];
}): Promise<string[]> {
  const { tx, productIds } = options;
  const serving: Knex.QueryBuilder = tx<PortRow>('ports')
    .join('products', 'products.product_id', 'ports.product_id')
    .whereNotNull('ports.contract_id')
    .distinct('ports.contract_id', 'products.source_id');
  whereInMany(serving, tx, 'ports.product_id', productIds);
  const served: Pick<ContractLineRow, 'contract_id' | 'source_id'>[] =
    await serving;
  for (const table of ['ports', 'inputs']) {
    const rows = tx(table).delete();
    whereInMany(rows, tx, 'product_id', productIds);
    await rows;
  }
  for (const { contract_id, source_id } of served) {
    await tx<ContractLineRow>('contract_lines')
      .where({ contract_id, source_id })
      .whereNotExists(
        tx<PortRow>('ports').where({ contract_id }).select('product_id'),
      )
      .delete();
  }
  return served.map(row => row.contract_id);
}
