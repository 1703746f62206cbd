import { CompiledPolicy } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { whereInMany } from '../../database/whereInMany';
import { compileAlone, readStoredPolicy } from '../verdicts/storedPolicy';

/** Policies as they once judged, by their revisions. */
export async function readStoredPolicies(options: {
  knex: Knex;
  revisions: ReadonlySet<string>;
}): Promise<ReadonlyMap<string, CompiledPolicy>> {
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
    rows.flatMap(({ revision, body }) =>
      compileAlone(readStoredPolicy(body)).everywhere.map(
        each => [revision, each] as const,
      ),
    ),
  );
}
