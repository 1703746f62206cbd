import type { SubmissionDetail } from '@meshstage/plugin-data-mesh-common';
import { policyOfProblem } from './policyOfProblem';

/** Ids and titles of the policies that stand in the way of a submission, each once. */
export function refusingTitles({
  problems,
  documents,
}: Pick<SubmissionDetail, 'problems' | 'documents'>): [
  id: string,
  title: string,
][] {
  const titles = new Map<string, string>();
  for (const problem of [
    ...problems,
    ...documents.flatMap(document => document.problems),
  ]) {
    const policy = policyOfProblem(problem);
    if (policy && problem.severity === 'error') {
      titles.set(policy.id, policy.title);
    }
  }
  return [...titles];
}
