import {
  refusingPolicies,
  type SubmissionDetail,
} from '@meshstage/plugin-data-mesh-common';
import { policyOfProblem } from './policyOfProblem';

/** Ids and titles of the policies that refuse a submission, each once: what has no answer cannot be waived. */
export function refusingTitles(
  submission: SubmissionDetail,
): [id: string, title: string][] {
  const { problems, documents } = submission;
  const refusing = refusingPolicies(submission);
  const titles = new Map<string, string>();
  for (const problem of [
    ...problems,
    ...documents.flatMap(document => document.problems),
  ]) {
    const policy = policyOfProblem(problem);
    if (policy && refusing.has(policy.id)) {
      titles.set(policy.id, policy.title);
    }
  }
  return [...titles];
}
