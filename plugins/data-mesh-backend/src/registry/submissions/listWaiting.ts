import { Knex } from 'knex';
import { sha256 } from '../../database/sha256';
import { SubmissionRow } from '../../database/rows';
import { whereInMany } from '../../database/whereInMany';

/**
 * Numbers of the submissions that wait, oldest first: all of them, or those
 * that wait for one of some contracts.
 */
export async function listWaiting(options: {
  knex: Knex;
  forContracts?: Iterable<string>;
}): Promise<number[]> {
  const { knex, forContracts } = options;
  const query = knex<SubmissionRow>('submissions')
    .where({ state: 'waiting' })
    .whereNull('superseded_by')
    .orderBy('seq');
  if (forContracts) {
    const waits = knex('submission_waits')
      .where({ kind: 'contract' })
      .select('seq');
    whereInMany(waits, knex, 'name_hash', [...forContracts].map(sha256));
    query.whereIn('seq', waits);
  }
  return await query.pluck('seq');
}
