import { WaitingFor } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { SubmissionRow } from '../../database/rows';
import { sha256 } from '../../database/sha256';
import { whereInMany } from '../../database/whereInMany';

/** A submission that waits. */
export interface Waiting {
  seq: number;
  waitingFor: WaitingFor[];
}

/**
 * The submissions that wait, oldest first: all of them, or those that wait for
 * one of some contracts.
 */
export async function listWaiting(options: {
  knex: Knex;
  forContracts?: Iterable<string>;
}): Promise<Waiting[]> {
  const { knex, forContracts } = options;
  const query = knex<SubmissionRow>('submissions')
    .where({ state: 'waiting' })
    .whereNull('superseded_by')
    .orderBy('seq')
    .select('seq', 'waiting_for');
  if (forContracts) {
    const waits = knex('submission_waits')
      .where({ kind: 'contract' })
      .select('seq');
    whereInMany(
      waits,
      knex,
      'name_hash',
      [...forContracts].map(name => sha256(name)),
    );
    query.whereIn('seq', waits);
  }
  const rows = await query;
  return rows.map(row => ({
    seq: row.seq,
    waitingFor: JSON.parse(row.waiting_for) as WaitingFor[],
  }));
}
