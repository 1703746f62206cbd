import { Knex } from 'knex';
import { Visibility } from '../../access/Visibility';
import { isVisible } from '../../access/visibleProducts';
import { InputRow } from '../../database/rows';
import { whereOwnContract } from '../whereOwnContract';

/** A product that consumes another one. */
export interface Consumer {
  /** Absent when it may not be read. */
  consumer?: { ref: string; title: string; port: string };
  contractId: string;
  /** Output port that it consumes. */
  viaPort: string;
}

interface Row {
  ref: string;
  title: string;
  domain: string;
  owner: string;
  port: string;
  contract_id: string;
  via_port: string;
}

/** Who consumes the ports of a product: each consumer once for each port. */
export async function readConsumers(options: {
  knex: Knex;
  productId: string;
  reading: Visibility;
}): Promise<Consumer[]> {
  const { knex, productId, reading } = options;
  const query: Knex.QueryBuilder = knex<InputRow>('inputs')
    .join('ports', 'ports.contract_id', 'inputs.contract_id')
    .join('products as served', 'served.product_id', 'ports.product_id')
    .join('products', 'products.product_id', 'inputs.product_id')
    .where('ports.product_id', productId)
    .whereNot('inputs.product_id', productId)
    .whereNot('products.state', 'removed')
    .orderBy(['products.ref', 'ports.position', 'inputs.position'])
    .select(
      'products.ref',
      'products.title',
      'products.domain',
      'products.owner',
      'inputs.name as port',
      'inputs.contract_id',
      'ports.name as via_port',
    );
  whereOwnContract(query, knex, 'served');
  const rows: Row[] = await query;
  const edges = new Map<string, Consumer>();
  for (const row of rows) {
    const key = JSON.stringify([row.ref, row.via_port]);
    if (!edges.has(key)) {
      edges.set(key, {
        consumer: isVisible(row, reading)
          ? { ref: row.ref, title: row.title, port: row.port }
          : undefined,
        contractId: row.contract_id,
        viaPort: row.via_port,
      });
    }
  }
  return [...edges.values()];
}
