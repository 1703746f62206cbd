import { EffectivePolicy } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { storedText } from '../../database/storedText';
import { upsertMany } from '../../database/upsertMany';
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
  await upsertMany({
    tx: knex,
    table: 'policy_revisions',
    columns: [
      ['revision', effective.map(({ revision }) => revision)],
      ['policy_id', effective.map(({ policy }) => policy.id)],
      ['body', effective.map(writeStoredPolicy)],
    ],
    existing: 'keep',
  });
  await upsertMany({
    tx: knex,
    table: 'policy_lists',
    columns: [
      ['list_id', [listId]],
      ['policies', [storedText(writePolicyList(policies))]],
    ],
    existing: 'keep',
  });
}
