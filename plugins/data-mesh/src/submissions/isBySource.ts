import type { SubmissionSummary } from '@meshstage/plugin-data-mesh-common';

/** Whether nobody has handed it in: the portal has read it at its source. */
export function isBySource({
  submittedBy,
  sourceId,
}: Pick<SubmissionSummary, 'submittedBy' | 'sourceId'>): boolean {
  return submittedBy === `source:${sourceId}`;
}
