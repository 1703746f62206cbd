import { Knex } from 'knex';
import { readStoredPolicies } from './readStoredPolicies';
import { PolicyTitles } from './scorecardHead';
import { ChangeRow } from './verdictRows';

/** Titles that policies had which are not in force any more, by the revision of some changes. */
export async function readGoneTitles(options: {
  knex: Knex;
  changes: readonly Pick<ChangeRow, 'policy_id' | 'before_revision'>[];
  /** Of the policies in force. */
  titles: PolicyTitles;
}): Promise<ReadonlyMap<string, string>> {
  const { knex, changes, titles } = options;
  const gone = changes.filter(change => !titles.has(change.policy_id));
  const revisions = new Set(gone.map(change => change.before_revision));
  const stored = await readStoredPolicies({ knex, revisions });
  return new Map(
    [...stored].map(([revision, { policy }]) => [revision, policy.title]),
  );
}
