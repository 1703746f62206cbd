import { Knex } from 'knex';
import { SubmissionDocumentRow, SubmissionRow } from '../../database/rows';
import { IncomingDocument, IntakeRequest } from '../../intake/Intake';

/** What can be judged again. */
export type OpenState = 'waiting' | 'refused';

/** A submission that waits or was refused, as it was submitted. */
export interface WaitingSubmission {
  seq: number;
  state: OpenState;
  submissionId: string;
  submittedAt: string;
  outcomeHash: string;
  request: Omit<IntakeRequest, 'credentials' | 'ifMatch' | 'dryRun'>;
}

/** Reads a submission again if it still waits, or is in another state that is asked for. */
export async function readWaiting(options: {
  knex: Knex;
  seq: number;
  state?: OpenState;
}): Promise<WaitingSubmission | undefined> {
  const { knex, seq, state = 'waiting' } = options;
  const row = await knex<SubmissionRow>('submissions')
    .where({ seq, state })
    .whereNull('superseded_by')
    .first();
  if (!row) {
    return undefined;
  }
  const documents = await knex<SubmissionDocumentRow>('submission_documents')
    .join<{ bytes: Buffer }>(
      'contents',
      'contents.sha256',
      'submission_documents.content',
    )
    .where({ seq })
    .orderBy('position')
    .select('path', 'location', 'commit_id', 'contents.bytes');
  return {
    seq,
    state,
    submissionId: row.submission_id,
    submittedAt: row.submitted_at,
    outcomeHash: row.outcome_hash,
    request: {
      door: row.door as IntakeRequest['door'],
      source: {
        id: row.source_id,
        type: row.source_type,
        domains: JSON.parse(
          row.source_domains,
        ) as IntakeRequest['source']['domains'],
      },
      submittedBy: row.submitted_by,
      reading: row.reading ?? undefined,
      documents: documents.map(
        (document): IncomingDocument => ({
          path: document.path,
          content: document.bytes,
          location: document.location ?? undefined,
          commit: document.commit_id ?? undefined,
        }),
      ),
    },
  };
}
