import { Knex } from 'knex';
import { whereInMany } from '../../database/whereInMany';
import { askFor } from './askFor';

/**
 * Asks for products to be judged, and for their neighbours: those who read what
 * they serve and those who serve what they read, of which policies may speak. In
 * the transaction that changes them, so that no change is lost.
 */
export async function enqueueProducts(options: {
  tx: Knex;
  productIds: readonly string[];
}): Promise<void> {
  const { tx, productIds } = options;
  if (productIds.length === 0) {
    return;
  }
  const readers: Knex.QueryBuilder = tx('ports')
    .join('inputs', 'inputs.contract_id', 'ports.contract_id')
    .distinct('inputs.product_id');
  whereInMany(readers, tx, 'ports.product_id', productIds);
  const servers: Knex.QueryBuilder = tx('inputs')
    .join('ports', 'ports.contract_id', 'inputs.contract_id')
    .distinct('ports.product_id');
  whereInMany(servers, tx, 'inputs.product_id', productIds);
  const neighbours: { product_id: string }[] = [
    ...(await readers),
    ...(await servers),
  ];
  await askFor({
    knex: tx,
    productIds: [...productIds, ...neighbours.map(row => row.product_id)],
  });
}
