import { Knex } from 'knex';
import { whereInMany } from '../../database/whereInMany';
import { PolicyTitles } from './scorecardHead';
import { readStoredPolicy } from './storedPolicy';
import { ChangeRow } from './verdictRows';

/** Titles that policies had which are not in force any more, by the revision of some changes. */
export async function readGoneTitles(options: {
  knex: Knex;
  changes: readonly Pick<ChangeRow, 'policy_id' | 'before_revision'>[];
  /** Of the policies in force. */
  titles: PolicyTitles;
}): Promise<ReadonlyMap<string, string>> {
  const { knex, changes, titles } = options;
  const revisions = new Set(
    changes
      .filter(change => !titles.has(change.policy_id))
      .map(change => change.before_revision),
  );
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
    rows.map(({ revision, body }) => [
      revision,
      readStoredPolicy(body).policy.title,
    ]),
  );
}
