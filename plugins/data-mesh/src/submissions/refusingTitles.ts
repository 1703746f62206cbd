import type { SubmissionDetail } from '@meshstage/plugin-data-mesh-common';
import { policyOfProblem } from './policyOfProblem';

/** Ids and titles of those of some policies that a submission tells of, each once. */
export function refusingTitles(
  submission: SubmissionDetail,
  refusing: ReadonlySet<string>,
): [id: string, title: string][] {
  const { problems, documents } = submission;
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
