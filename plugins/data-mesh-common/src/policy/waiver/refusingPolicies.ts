import type { SubmissionDetail } from '../../client/types';

/**
 * Ids of the policies that stand in the way of a submission: what an override
 * can name.
 *
 * @public
 */
export function refusingPolicies({
  documents,
  problems,
}: Pick<SubmissionDetail, 'documents' | 'problems'>): ReadonlySet<string> {
  return new Set(
    [...problems, ...documents.flatMap(each => each.problems)].flatMap(
      ({ severity, data: { policy } }) =>
        severity === 'error' && typeof policy === 'string' ? [policy] : [],
    ),
  );
}
