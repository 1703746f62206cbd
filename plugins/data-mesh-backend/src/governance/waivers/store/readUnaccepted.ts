import { Knex } from 'knex';
import { WaiverRow } from './rows';

/** A waiver of a file that names who approved it, about which nothing is decided. */
export interface UnacceptedWaiver extends WaiverRow {
  named_approver: string;
}

/**
 * Waivers of files whose approver was not accepted, and that are not over.
 *
 * @param today - UTC date
 */
export async function readUnaccepted(options: {
  knex: Knex;
  today: string;
}): Promise<UnacceptedWaiver[]> {
  const { knex, today } = options;
  const query: Knex.QueryBuilder = knex<WaiverRow>('waivers')
    .where({ decided: 'pending' })
    .whereNotNull('named_approver')
    .where('expires', '>=', today)
    .orderBy('waiver_id');
  const rows: UnacceptedWaiver[] = await query;
  return rows;
}
