import { Knex } from 'knex';
import { raisePolicyRevision } from './policyRevision';
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

/**
 * The same where the source could not be read the first time that it was tried:
 * from now on everybody knows that it may take long.
 */
export async function recordFirstFailure(
  options: Parameters<typeof recordPolicyOutcome>[0],
): Promise<void> {
  await options.knex.transaction(async tx => {
    // First, as whoever stores a reading does.
    await raisePolicyRevision(tx);
    await recordPolicyOutcome({ ...options, knex: tx });
  });
}
