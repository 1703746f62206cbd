import { EffectivePolicy } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { storedText } from '../../database/storedText';
import { writeStoredPolicy } from './storedPolicy';
import { writePolicyList } from './readPolicyList';

/** Keeps a list of policies and the policies themselves, each once for ever. */
export async function storePolicyList(options: {
  knex: Knex;
  listId: string;
  policies: readonly { id: string; revision: string }[];
  effective: readonly EffectivePolicy[];
}): Promise<void> {
  const { knex, listId, policies, effective } = options;
  for (const each of effective) {
    await knex('policy_revisions')
      .insert({
        revision: each.revision,
        policy_id: each.policy.id,
        body: writeStoredPolicy(each),
      })
      .onConflict('revision')
      .ignore();
  }
  await knex('policy_lists')
    .insert({ list_id: listId, policies: storedText(writePolicyList(policies)) })
    .onConflict('list_id')
    .ignore();
}
