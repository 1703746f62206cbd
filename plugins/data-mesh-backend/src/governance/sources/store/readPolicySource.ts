import { Knex } from 'knex';
import { PolicySourceRow } from './rows';

/** The row of a source, or `undefined` once it is configured no more. */
export async function readPolicySource(options: {
  knex: Knex;
  sourceId: string;
}): Promise<PolicySourceRow | undefined> {
  const { knex, sourceId } = options;
  return await knex<PolicySourceRow>('policy_sources')
    .where({ source_id: sourceId })
    .first();
}
