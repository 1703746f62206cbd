import { Knex } from 'knex';
import { raisePolicyRevision } from './policyRevision';
import { GoodFileRow, PolicyFileRow, PolicySourceRow } from './rows';

/**
 * Makes rows of configured sources that have none yet, and takes away with all
 * that they said those that are configured no more. Resolves to the ids of those.
 */
export async function ensurePolicySources(options: {
  knex: Knex;
  ids: readonly string[];
}): Promise<string[]> {
  const { knex, ids } = options;
  return await knex.transaction(async tx => {
    const rows = await tx<PolicySourceRow>('policy_sources').select(
      'source_id',
    );
    const known = new Set(rows.map(row => row.source_id));
    const gone = [...known].filter(id => !ids.includes(id));
    const fresh = ids.filter(id => !known.has(id));
    if (gone.length + fresh.length > 0) {
      // First, as whoever stores a reading does: two that wait for each other
      // would wait for ever.
      await raisePolicyRevision(tx);
    }
    for (const source_id of gone) {
      await tx<GoodFileRow>('policy_good_files').where({ source_id }).delete();
      await tx<PolicyFileRow>('policy_files').where({ source_id }).delete();
      await tx<PolicySourceRow>('policy_sources').where({ source_id }).delete();
    }
    for (const source_id of fresh) {
      await tx<PolicySourceRow>('policy_sources')
        .insert({ source_id, state: 'never-read', failures: 0 })
        // Another replica starts at the same time.
        .onConflict('source_id')
        .ignore();
    }
    return gone;
  });
}
