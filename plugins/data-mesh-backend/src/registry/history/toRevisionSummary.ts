import { Lifecycle, RevisionSummary } from '@meshstage/plugin-data-mesh-common';
import { RevisionRow } from '../../database/rows';

/** The columns of a revision that a summary is made of; neither text nor model. */
export const REVISION_COLUMNS = [
  'revisions.revision_id',
  'revisions.kind',
  'revisions.document_id',
  'revisions.major',
  'revisions.position',
  'revisions.version',
  'revisions.lifecycle',
  'revisions.sha256',
  'revisions.accepted_at',
  'revisions.accepted_by',
  'revisions.submission_id',
  'revisions.source_id',
  'revisions.location',
  'revisions.commit_id',
] as const;

/** A row with {@link REVISION_COLUMNS}. */
export type RevisionColumns = Omit<RevisionRow, 'model' | 'path'>;

/** A revision as the API tells it. */
export function toRevisionSummary(row: RevisionColumns): RevisionSummary {
  return {
    id: row.revision_id,
    kind: row.kind,
    position: row.position,
    version: row.version ?? undefined,
    lifecycle: row.lifecycle as Lifecycle,
    sha256: row.sha256,
    acceptedAt: row.accepted_at,
    acceptedBy: row.accepted_by,
    submissionId: row.submission_id,
    sourceId: row.source_id,
    location: row.location ?? undefined,
    commit: row.commit_id ?? undefined,
  };
}
