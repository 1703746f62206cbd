import { Knex } from 'knex';
import { InputRow, PortRow } from '../database/rows';
import { whereInMany } from '../database/whereInMany';

/**
 * Ids of the products whose light entity or search text may change: those that
 * consume a contract that a product serves since or no longer, and those that
 * serve a contract that has a new revision.
 */
export async function findAffected(options: {
  knex: Knex;
  /** Contracts that other products serve than before. */
  servedElsewhere: Iterable<string>;
  /** Contracts with a new revision. */
  revised: Iterable<string>;
}): Promise<string[]> {
  const { knex, servedElsewhere, revised } = options;
  const consumers = knex<InputRow>('inputs').distinct('product_id');
  whereInMany(consumers, knex, 'contract_id', servedElsewhere);
  const servers = knex<PortRow>('ports').distinct('product_id');
  whereInMany(servers, knex, 'contract_id', revised);
  const [consuming, serving] = await Promise.all([consumers, servers]);
  return [...consuming, ...serving].map(row => row.product_id);
}
