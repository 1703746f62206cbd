import {
  SubmissionState,
  SubmissionSummary,
  WaitingFor,
} from '@meshstage/plugin-data-mesh-common';
import { SubmissionRow } from '../../database/rows';

/** What of a row makes a line of the list. */
export type SummaryColumns = Pick<
  SubmissionRow,
  | 'submission_id'
  | 'state'
  | 'title'
  | 'domain'
  | 'product_ref'
  | 'source_id'
  | 'submitted_at'
  | 'submitted_by'
  | 'errors'
  | 'warnings'
  | 'waiting_for'
  | 'superseded_by'
>;

/** The columns of {@link SummaryColumns}, of table `submissions`. */
export const SUMMARY_COLUMNS = [
  'submissions.submission_id',
  'submissions.state',
  'submissions.title',
  'submissions.domain',
  'submissions.product_ref',
  'submissions.source_id',
  'submissions.submitted_at',
  'submissions.submitted_by',
  'submissions.errors',
  'submissions.warnings',
  'submissions.waiting_for',
  'submissions.superseded_by',
] as const;

/** A row of submissions as a line of the list. */
export function toSubmissionSummary(row: SummaryColumns): SubmissionSummary {
  return {
    id: row.submission_id,
    state: row.state as SubmissionState,
    title: row.title,
    domain: row.domain ?? undefined,
    productRef: row.product_ref ?? undefined,
    sourceId: row.source_id,
    submittedAt: row.submitted_at,
    submittedBy: row.submitted_by,
    errors: row.errors,
    warnings: row.warnings,
    waitingFor: JSON.parse(row.waiting_for) as WaitingFor[],
    supersededBy: row.superseded_by ?? undefined,
  };
}
