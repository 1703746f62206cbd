import { Knex } from 'knex';
import { raisePolicyRevision } from './policyRevision';
import { PolicySourceRow } from './rows';

/** Makes the row of a source that was never read, unless it is there. */
export async function addPolicySource(options: {
  knex: Knex;
  sourceId: string;
}): Promise<void> {
  const { knex, sourceId } = options;
  await knex.transaction(async tx => {
    // First, as whoever stores a reading does.
    await raisePolicyRevision(tx);
    await tx<PolicySourceRow>('policy_sources')
      .insert({ source_id: sourceId, state: 'never-read', failures: 0 })
      .onConflict('source_id')
      .ignore();
  });
}
