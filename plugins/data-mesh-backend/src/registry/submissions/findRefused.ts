import { Knex } from 'knex';
import { SubmissionRow } from '../../database/rows';

/** The number of a refused submission that no newer attempt followed. */
export async function findRefused(options: {
  knex: Knex;
  id: string;
}): Promise<number | undefined> {
  const { knex, id } = options;
  const row = await knex<SubmissionRow>('submissions')
    .where({ submission_id: id, state: 'refused' })
    .whereNotExists(
      knex<SubmissionRow>('submissions as newer')
        .select('newer.seq')
        .whereRaw('newer.bundle_key = submissions.bundle_key')
        .whereRaw('newer.seq > submissions.seq'),
    )
    .first('seq');
  return row?.seq;
}
