import { Knex } from 'knex';
import { insertMany } from '../../database/insertMany';
import { SubmissionDocumentRow, SubmissionRow } from '../../database/rows';
import { Outcome } from './NewSubmission';
import { documentColumns, outcomeColumns, waitRows } from './outcomeColumns';

/** Replaces what was decided about a submission that waited. */
export async function storeOutcome(options: {
  tx: Knex.Transaction;
  seq: number;
  outcome: Outcome;
}): Promise<void> {
  const { tx, seq, outcome } = options;
  await tx<SubmissionRow>('submissions')
    .where({ seq })
    .update(outcomeColumns(outcome));
  const documents = await tx<SubmissionDocumentRow>('submission_documents')
    .where({ seq })
    .select('position', 'path');
  for (const { position, path } of documents) {
    await tx<SubmissionDocumentRow>('submission_documents')
      .where({ seq, position })
      .update(documentColumns(outcome, path));
  }
  await tx('submission_waits').where({ seq }).delete();
  await insertMany(tx, 'submission_waits', waitRows(seq, outcome));
}
