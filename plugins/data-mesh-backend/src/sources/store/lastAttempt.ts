import { Knex } from 'knex';
import { SubmissionRow } from '../../database/rows';

/** The highest `seq` of the submissions of a source; 0 when there are none. */
export async function lastAttempt(options: {
  knex: Knex;
  sourceId: string;
}): Promise<number> {
  const { knex, sourceId } = options;
  const [{ last }] = await knex<SubmissionRow>('submissions')
    .where({ source_id: sourceId })
    .max({ last: 'seq' });
  return Number(last ?? 0);
}
