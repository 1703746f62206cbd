import { PolicyVerdict } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { judgeSubject } from './judgeSubject';
import { readContext } from './readContext';
import { readRevisions } from './readRevisions';
import { revisionsOf } from './revisionsOf';
import { readStoredPolicy } from './storedPolicy';
import { subjectOf } from './subjectOf';

/**
 * Reaches a verdict again from what was kept: the revisions of the documents and
 * of the policy, and what was known around them. What has changed since makes no
 * difference. Absent where the context or the policy was never kept.
 */
export async function replayVerdict(options: {
  knex: Knex;
  contextId: string;
  /** Of the policy. */
  revision: string;
  /** ISO 8601: when it was judged. */
  at: string;
}): Promise<PolicyVerdict | undefined> {
  const { knex, contextId, revision, at } = options;
  const context = await readContext({ knex, id: contextId });
  const [policy]: { body: string }[] = await knex('policy_revisions')
    .where({ revision })
    .select('body');
  if (!context || !policy) {
    return undefined;
  }
  const revisions = await readRevisions({ knex, ids: revisionsOf(context) });
  const [verdict] = judgeSubject(
    readStoredPolicy(policy.body),
    subjectOf(context, revisions, at),
    context,
  );
  return verdict;
}
