import { Knex } from 'knex';
import { Visibility } from '../../access/Visibility';
import { whereVisible } from '../../access/visibleProducts';
import { PortRow } from '../../database/rows';
import { whereInMany } from '../../database/whereInMany';
import { whereOwnContract } from '../whereOwnContract';

/** A port of a readable product that serves a contract. */
export interface ServingPort {
  contract_id: string;
  ref: string;
  title: string;
  port: string;
  version: string | null;
  major: number | null;
}

/** The readable ports that serve each of some contracts, by contract id. */
export async function readServers(options: {
  knex: Knex;
  contractIds: string[];
  /** Id of the product that asks. */
  except: string;
  reading: Visibility;
}): Promise<Map<string, ServingPort[]>> {
  const { knex, contractIds, except, reading } = options;
  const query: Knex.QueryBuilder = knex<PortRow>('ports')
    .join('products', 'products.product_id', 'ports.product_id')
    .whereNot('products.state', 'removed')
    .whereNot('products.product_id', except)
    .orderBy(['products.ref', 'ports.position'])
    .select(
      'ports.contract_id',
      'products.ref',
      'products.title',
      'ports.name as port',
      'ports.version',
      'ports.major',
    );
  whereInMany(query, knex, 'ports.contract_id', contractIds);
  whereOwnContract(query, knex, 'products');
  whereVisible(query, knex, 'products', reading);
  const rows: ServingPort[] = await query;
  const servers = new Map<string, ServingPort[]>();
  for (const row of rows) {
    const ports = servers.get(row.contract_id) ?? [];
    ports.push(row);
    servers.set(row.contract_id, ports);
  }
  return servers;
}
