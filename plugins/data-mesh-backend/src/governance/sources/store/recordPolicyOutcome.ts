import { Knex } from 'knex';
import { PolicyOutcome, PolicySourceRow } from './rows';

/** Writes how a reading went that changed nothing of what is asked. */
export async function recordPolicyOutcome(options: {
  knex: Knex;
  sourceId: string;
  outcome: PolicyOutcome;
}): Promise<void> {
  const { knex, sourceId, outcome } = options;
  await knex<PolicySourceRow>('policy_sources')
    .where({ source_id: sourceId })
    .update(outcome);
}
