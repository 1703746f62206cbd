import { EffectivePolicy } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { insertJson } from '../../database/insertJson';
import { storedText } from '../../database/storedText';
import { writePolicyList } from './readPolicyList';
import { writeStoredPolicy } from './storedPolicy';

/** Keeps a list of policies and the policies themselves, each once for ever. */
export async function storePolicyList(options: {
  knex: Knex;
  listId: string;
  policies: readonly { id: string; revision: string }[];
  effective: readonly EffectivePolicy[];
}): Promise<void> {
  const { knex, listId, policies, effective } = options;
  await insertJson({
    tx: knex,
    table: 'policy_revisions',
    columns: { revision: 'text', policy_id: 'text', body: 'text' },
    key: 'revision',
    existing: 'keep',
    rows: effective.map(each => [
      each.revision,
      each.policy.id,
      writeStoredPolicy(each),
    ]),
  });
  await insertJson({
    tx: knex,
    table: 'policy_lists',
    columns: { list_id: 'text', policies: 'text' },
    key: 'list_id',
    existing: 'keep',
    rows: [[listId, storedText(writePolicyList(policies))]],
  });
}
