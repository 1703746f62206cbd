import { Knex } from 'knex';
import { SubmissionVisibility } from '../../access/SubmissionVisibility';
import { whereSubmissionVisible } from '../../access/whereSubmissionVisible';
import { SubmissionDocumentRow, SubmissionRow } from '../../database/rows';
import { newestOfBundle } from '../../registry/submissions/newestOfBundle';

/** A document of a submission that may be mended. */
export interface MendDocument {
  path: string;
  location?: string;
  sha256: string;
  /** Absent when too many to keep. */
  bytes?: Uint8Array;
}

/** A submission with all that mending it needs to know. */
export interface MendTarget {
  submission: Pick<
    SubmissionRow,
    | 'state'
    | 'source_id'
    | 'source_type'
    | 'source_domains'
    | 'door'
    | 'domain'
    | 'owner'
    | 'product_ref'
    | 'submitted_by'
  >;
  /** Id of the newest attempt of its bundle, where that is another one. */
  newerAttempt?: string;
  documents: MendDocument[];
}

/** Reads a submission to mend it; absent when it may not be seen. */
export async function readMendTarget(options: {
  knex: Knex;
  id: string;
  visibility: SubmissionVisibility;
}): Promise<MendTarget | undefined> {
  const { knex, id, visibility } = options;
  const query = knex<SubmissionRow>('submissions').where({ submission_id: id });
  whereSubmissionVisible(query, knex, visibility);
  const submission = await query.first();
  if (!submission) {
    return undefined;
  }
  const newest = await newestOfBundle({
    knex,
    bundleKey: submission.bundle_key,
  });
  const rows = await knex<SubmissionDocumentRow>('submission_documents')
    .leftJoin<{ bytes: Buffer | null }>(
      'contents',
      'contents.sha256',
      'submission_documents.content',
    )
    .where({ seq: submission.seq })
    .orderBy('position')
    .select(
      'path',
      'location',
      'submission_documents.sha256 as sha256',
      'contents.bytes as bytes',
    );
  return {
    submission,
    newerAttempt:
      submission.superseded_by ??
      (newest && newest.submission_id !== id
        ? newest.submission_id
        : undefined),
    documents: rows.map(row => ({
      path: row.path,
      location: row.location ?? undefined,
      sha256: row.sha256,
      bytes: row.bytes ?? undefined,
    })),
  };
}
