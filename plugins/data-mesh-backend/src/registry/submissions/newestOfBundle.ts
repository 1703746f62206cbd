import { Knex } from 'knex';
import { SubmissionRow } from '../../database/rows';

/** What tells whether an attempt says anything new. */
export type NewestAttempt = Pick<
  SubmissionRow,
  | 'seq'
  | 'submission_id'
  | 'state'
  | 'bundle_hash'
  | 'outcome_hash'
  | 'reading'
  | 'superseded_by'
>;

/** The newest submission of a bundle. */
export async function newestOfBundle(options: {
  knex: Knex;
  bundleKey: string;
}): Promise<NewestAttempt | undefined> {
  const { knex, bundleKey } = options;
  return await knex<SubmissionRow>('submissions')
    .where({ bundle_key: bundleKey })
    .orderBy('seq', 'desc')
    .first(
      'seq',
      'submission_id',
      'state',
      'bundle_hash',
      'outcome_hash',
      'reading',
      'superseded_by',
    );
}
