import type { SubmissionDetail } from '../../client/types';
import { VerdictProblemCode } from '../../model/verdictProblems.table';
import { refusingPolicies } from './refusingPolicies';

const UNANSWERED: VerdictProblemCode = 'policy-unanswered';

/**
 * Ids of the policies that an override lets a submission pass: those that refuse
 * it, and those that have no answer, which no waiver can exempt it from.
 *
 * @public
 */
export function overridablePolicies(
  submission: Pick<SubmissionDetail, 'documents' | 'problems'>,
): ReadonlySet<string> {
  const { problems, documents } = submission;
  return new Set([
    ...refusingPolicies(submission),
    ...[...problems, ...documents.flatMap(each => each.problems)].flatMap(
      ({ code, data: { policy } }) =>
        code === UNANSWERED && typeof policy === 'string' ? [policy] : [],
    ),
  ]);
}
