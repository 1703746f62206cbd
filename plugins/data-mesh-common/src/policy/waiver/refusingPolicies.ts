import type { SubmissionDetail } from '../../client/types';
import { VerdictProblemCode } from '../../model/verdictProblems.table';

const DENIED: VerdictProblemCode = 'policy-denied';

/**
 * Ids of the policies that refuse a submission: of what a waiver or an override
 * lets it pass. What has no answer is not among them, as nothing has failed that
 * could be waived.
 *
 * @public
 */
export function refusingPolicies({
  documents,
  problems,
}: Pick<SubmissionDetail, 'documents' | 'problems'>): ReadonlySet<string> {
  return new Set(
    [...problems, ...documents.flatMap(each => each.problems)].flatMap(
      ({ code, data: { policy } }) =>
        code === DENIED && typeof policy === 'string' ? [policy] : [],
    ),
  );
}
