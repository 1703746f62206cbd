import { ChangeCause, Outcome } from '@meshstage/plugin-data-mesh-common';
import { Judged, KeptDigest } from './Judged';
import { fromLetters } from './outcomeLetters';
import { readPolicyList } from './readPolicyList';
import { ChangeRow } from './verdictRows';

/** What nobody has to do anything about: that it is gone is no news. */
const QUIET: ReadonlySet<Outcome> = new Set(['pass', 'not-applicable']);

/**
 * What policies say now that they did not say before. What is said for the first
 * time changes nothing; of a policy that is gone only what was open is told.
 */
export function changesOf(judged: Judged): Omit<ChangeRow, 'seq'>[] {
  const { before, policies, outcomes } = judged;
  if (!before) {
    return [];
  }
  const letters = fromLetters(before.outcomes);
  const after = new Map(policies.map(({ id }, index) => [id, outcomes[index]]));
  const revisions = new Map(policies.map(({ id, revision }) => [id, revision]));
  return readPolicyList(before.policies).flatMap(({ id, revision }, index) => {
    const was = letters[index];
    const is = after.get(id);
    if (was === is || (is === undefined && QUIET.has(was))) {
      return [];
    }
    const newRevision = revisions.get(id) ?? '';
    return [
      {
        product_id: judged.productId,
        policy_id: id,
        before_outcome: was,
        before_at: before.evaluated_at,
        before_context: before.context_id,
        before_revision: revision,
        after_outcome: is ?? null,
        after_at: judged.evaluatedAt,
        after_context: judged.contextId,
        after_revision: newRevision,
        because: JSON.stringify(
          causesOf(judged, before, revision !== newRevision),
        ),
      },
    ];
  });
}

function causesOf(
  { documentsId, contextId }: Judged,
  before: KeptDigest,
  isOtherPolicy: boolean,
): ChangeCause[] {
  const isOtherDocument = before.documents_id !== documentsId;
  const causes: ChangeCause[] = [
    ...(isOtherDocument ? (['document'] as const) : []),
    ...(isOtherPolicy ? (['policy'] as const) : []),
  ];
  if (before.context_id !== contextId && !isOtherDocument) {
    causes.push('context');
  }
  return causes.length > 0 ? causes : ['time'];
}
