import { Knex } from 'knex';
import { SubmissionRow } from '../../database/rows';
import { whereInMany } from '../../database/whereInMany';

/** The newest attempt to publish one document of a source. */
export interface NewestAttempt {
  path: string;
  /** Absent when nothing was attempted with the bytes that are there. */
  attempt?: { seq: number; submissionId: string };
}

/**
 * What was attempted last with the bytes that a source holds at these paths.
 * A path that the source does not hold, or that could not be taken in, is not
 * among the answers.
 */
export async function newestAttempts(options: {
  knex: Knex;
  sourceId: string;
  paths: string[];
}): Promise<NewestAttempt[]> {
  const { knex, sourceId, paths } = options;
  const held = knex('source_documents as held')
    .leftJoin('submission_documents as d', on =>
      on.on('d.sha256', 'held.sha256').andOn('d.path', 'held.path'),
    )
    .leftJoin('submissions as s', on =>
      on.on('s.seq', 'd.seq').andOn('s.source_id', 'held.source_id'),
    )
    .where('held.source_id', sourceId)
    .groupBy('held.path')
    .select('held.path', knex.raw('max(??) as ??', ['s.seq', 'seq']));
  whereInMany(held, knex, 'held.path', paths);
  const newest: { path: string; seq: number | null }[] = await held;
  const rows = await knex<SubmissionRow>('submissions')
    .whereIn(
      'seq',
      newest.flatMap(({ seq }) => seq ?? []),
    )
    .select('seq', 'submission_id');
  const ids = new Map(rows.map(row => [row.seq, row.submission_id]));
  return newest.map(({ path, seq }) => {
    const submissionId = seq === null ? undefined : ids.get(seq);
    return seq === null || submissionId === undefined
      ? { path }
      : { path, attempt: { seq, submissionId } };
  });
}
