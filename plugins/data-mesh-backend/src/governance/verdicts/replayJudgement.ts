import {
  EffectivePolicy,
  PolicyVerdict,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { JudgedContext } from './JudgedContext';
import { judgeSubject } from './judgeSubject';
import { readContext } from './readContext';
import { readRevisions } from './readRevisions';
import { readStoredPolicies } from './readStoredPolicies';
import { revisionsOf } from './revisionsOf';
import { compileAlone } from './storedPolicy';
import { subjectOf } from './subjectOf';

/** A verdict that was reached again, with all that it was reached from. */
export interface ReplayedJudgement {
  verdict: PolicyVerdict;
  policy: EffectivePolicy;
  context: JudgedContext;
}

/**
 * Reaches a verdict again from what was kept: the revisions of the documents and
 * of the policy, and what was known around them. What has changed since makes no
 * difference. Absent where the context or the policy was never kept.
 */
export async function replayJudgement(options: {
  knex: Knex;
  contextId: string;
  /** Of the policy. */
  revision: string;
  /** ISO 8601: when it was judged. */
  at: string;
}): Promise<ReplayedJudgement | undefined> {
  const { knex, contextId, revision, at } = options;
  const context = await readContext({ knex, id: contextId });
  const stored = await readStoredPolicies({
    knex,
    revisions: new Set([revision]),
  });
  const policy = stored.get(revision);
  if (!context || !policy) {
    return undefined;
  }
  const revisions = await readRevisions({ knex, ids: revisionsOf(context) });
  const [verdict] = judgeSubject(
    compileAlone(policy),
    subjectOf({ context, revisions, now: at }),
    context,
  );
  return { verdict, policy, context };
}
