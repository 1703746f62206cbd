import { Knex } from 'knex';
import { insertMany } from '../../database/insertMany';
import { SubmissionRow } from '../../database/rows';
import { optionalText, storedText } from '../../database/storedText';
import { storeContent } from '../storeContent';
import { documentRow } from './documentRow';
import { NewSubmission } from './NewSubmission';
import { outcomeColumns, waitRows } from './outcomeColumns';

/** Adds a submission with its documents; resolves to its number. */
export async function storeSubmission(options: {
  tx: Knex.Transaction;
  submission: NewSubmission;
}): Promise<number> {
  const { tx, submission } = options;
  const [{ seq }]: Pick<SubmissionRow, 'seq'>[] = await tx('submissions')
    .insert({
      submission_id: submission.submissionId,
      door: submission.door,
      source_id: submission.source.id,
      source_type: submission.source.type,
      source_domains: JSON.stringify(submission.source.domains),
      submitted_by: submission.by,
      submitted_at: submission.at,
      bundle_key: submission.bundleKey,
      product_key: submission.productKey ?? null,
      bundle_hash: submission.bundleHash,
      reading: submission.reading ?? null,
      title: storedText(submission.title),
      location: optionalText(submission.location),
      commit_id: optionalText(submission.commit),
      ...outcomeColumns(submission.outcome),
    })
    .returning('seq');
  for (const { sha256, bytes } of submission.documents) {
    if (bytes) {
      await storeContent({ tx, sha256, bytes });
    }
  }
  await insertMany(
    tx,
    'submission_documents',
    submission.documents.map((document, position) =>
      documentRow(seq, position, document, submission.outcome),
    ),
  );
  await insertMany(tx, 'submission_waits', waitRows(seq, submission.outcome));
  return seq;
}
