import { Knex } from 'knex';
import { insertMany } from '../../../database/insertMany';
import { raisePolicyRevision } from './policyRevision';
import {
  GoodFileRow,
  PolicyFileRow,
  PolicyOutcome,
  PolicySourceRow,
} from './rows';

/**
 * Stores what a source was seen to hold, and what of all sources was last good.
 * Nothing is stored, and `false` the answer, when something was changed since
 * `revision` was read: what is good depends on what the others say.
 */
export async function storePolicyReading(options: {
  knex: Knex;
  revision: string;
  sourceId: string;
  outcome: PolicyOutcome;
  files: PolicyFileRow[];
  good: GoodFileRow[];
}): Promise<boolean> {
  const { knex, revision, sourceId, outcome, files, good } = options;
  return await knex.transaction(async tx => {
    if (!(await raisePolicyRevision(tx, revision))) {
      return false;
    }
    const source = { source_id: sourceId };
    await tx<PolicySourceRow>('policy_sources').where(source).update(outcome);
    await tx<PolicyFileRow>('policy_files').where(source).delete();
    await insertMany(tx, 'policy_files', files);
    await tx<GoodFileRow>('policy_good_files').delete();
    await insertMany(tx, 'policy_good_files', good);
    return true;
  });
}
