import { PolicyVerdict } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { JudgedContext } from './JudgedContext';
import { judgeSubject } from './judgeSubject';
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
  const [kept]: { body: string }[] = await knex('judged_contexts')
    .where({ context_id: contextId })
    .select('body');
  const [policy]: { body: string }[] = await knex('policy_revisions')
    .where({ revision })
    .select('body');
  if (!kept || !policy) {
    return undefined;
  }
  const context: JudgedContext = JSON.parse(kept.body);
  const revisions = await readRevisions({ knex, ids: revisionsOf(context) });
  const [verdict] = judgeSubject(
    readStoredPolicy(policy.body),
    subjectOf(context, revisions, at),
    context,
  );
  return verdict;
}
