import { EffectivePolicy } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { whereInMany } from '../../database/whereInMany';
import { readStoredPolicy } from './storedPolicy';

/** Policies as they once judged, by their revisions. */
export async function readStoredPolicies(options: {
  knex: Knex;
  revisions: ReadonlySet<string>;
}): Promise<Map<string, EffectivePolicy>> {
  const { knex, revisions } = options;
  if (revisions.size === 0) {
    return new Map();
  }
  const query: Knex.QueryBuilder = knex('policy_revisions').select(
    'revision',
    'body',
  );
  whereInMany(query, knex, 'revision', revisions);
  const rows: { revision: string; body: string }[] = await query;
  return new Map(
    rows.map(({ revision, body }) => [revision, readStoredPolicy(body)]),
  );
}
