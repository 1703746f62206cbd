import { SubmissionDetail } from '@meshstage/plugin-data-mesh-common';

/** Whether the gate refused any of it. */
export function isRefused(submissions: readonly SubmissionDetail[]): boolean {
  return submissions.some(({ state }) => state === 'refused');
}
