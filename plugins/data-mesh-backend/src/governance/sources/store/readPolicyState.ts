import { Knex } from 'knex';
import { readPolicyRevision } from './policyRevision';
import { GoodFileRow, PolicyFileRow, PolicySourceRow } from './rows';

/** All that the tables hold, of one revision. */
export interface PolicyState {
  revision: string;
  sources: PolicySourceRow[];
  files: PolicyFileRow[];
  good: GoodFileRow[];
}

/** Reads again until nothing was changed in between. */
export async function readPolicyState(knex: Knex): Promise<PolicyState> {
  for (;;) {
    const revision = await readPolicyRevision(knex);
    const state = {
      revision,
      sources: await knex<PolicySourceRow>('policy_sources').orderBy(
        'source_id',
      ),
      files: await knex<PolicyFileRow>('policy_files').orderBy([
        'source_id',
        'path',
      ]),
      good: await knex<GoodFileRow>('policy_good_files').select(),
    };
    if (revision === (await readPolicyRevision(knex))) {
      return state;
    }
  }
}
