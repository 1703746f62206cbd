import { Knex } from 'knex';
import {
  Problem,
  renderProblem,
  SubmissionDetail,
  VersionComparison,
} from '@meshstage/plugin-data-mesh-common';
import { SubmissionVisibility } from '../../access/SubmissionVisibility';
import { whereSubmissionVisible } from '../../access/whereSubmissionVisible';
import { SubmissionDocumentRow, SubmissionRow } from '../../database/rows';
import { getLastGood } from '../products/getLastGood';
import { textOf } from '../textOf';
import { renderDocument } from './renderDocument';
import { SUMMARY_COLUMNS, toSubmissionSummary } from './toSubmissionSummary';

/** One submission, whole; absent when it may not be seen. */
export async function getSubmission(options: {
  knex: Knex;
  id: string;
  visibility: SubmissionVisibility;
}): Promise<SubmissionDetail | undefined> {
  const { knex, id, visibility } = options;
  const query = knex<SubmissionRow>('submissions').where({ submission_id: id });
  whereSubmissionVisible(query, knex, visibility);
  const row = await query.first(
    'submissions.seq',
    'submissions.location',
    'submissions.commit_id',
    'submissions.problems',
    ...SUMMARY_COLUMNS,
  );
  if (!row) {
    return undefined;
  }
  const summary = toSubmissionSummary(row);
  const lastGood =
    summary.state === 'refused' || summary.state === 'waiting'
      ? await getLastGood({
          knex,
          ref: summary.productRef,
          reading: visibility.reading,
        })
      : undefined;
  return {
    ...summary,
    documents: await readDocuments(knex, row.seq),
    problems: (JSON.parse(row.problems) as Problem[]).map(renderProblem),
    lastGood,
    location: row.location ?? undefined,
    commit: row.commit_id ?? undefined,
  };
}

async function readDocuments(
  knex: Knex,
  seq: number,
): Promise<SubmissionDetail['documents']> {
  const rows = await knex<SubmissionDocumentRow>('submission_documents')
    .leftJoin<{ bytes: Buffer | null }>(
      'contents',
      'contents.sha256',
      'submission_documents.content',
    )
    .where({ seq })
    .orderBy('position')
    .select('submission_documents.*', 'contents.bytes');
  return rows.map(row =>
    renderDocument(
      {
        path: row.path,
        location: row.location ?? undefined,
        kind: row.kind ?? undefined,
        documentId: row.document_id ?? undefined,
        version: row.version ?? undefined,
        sha256: row.sha256,
      },
      row.bytes ? textOf(row.bytes) : undefined,
      JSON.parse(row.problems) as Problem[],
      row.comparison === null
        ? undefined
        : (JSON.parse(row.comparison) as VersionComparison),
    ),
  );
}
