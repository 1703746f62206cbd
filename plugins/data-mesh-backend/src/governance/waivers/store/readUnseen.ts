import { Knex } from 'knex';
import { NoticeRow, WaiverRow } from './rows';
import { WaiverReader, whereWaiverVisible } from './whereWaiverVisible';
import { whereWaiverState } from './whereWaiverState';

/**
 * Requests that wait for a decision, and that somebody may not see; without those
 * of which this was said already.
 */
export async function readUnseen(options: {
  knex: Knex;
  reader: WaiverReader;
  /** UTC date. */
  today: string;
}): Promise<WaiverRow[]> {
  const { knex, reader, today } = options;
  const seen = knex<WaiverRow>('waivers').select('waivers.waiver_id');
  whereWaiverVisible(seen, knex, reader);
  const query: Knex.QueryBuilder = knex<WaiverRow>('waivers')
    .where('waivers.decided', 'pending')
    .whereNotIn('waivers.waiver_id', seen)
    .whereNotIn(
      'waivers.waiver_id',
      knex<NoticeRow>('waiver_notices')
        .where('kind', 'unseen')
        .select('waiver_id'),
    );
  whereWaiverState(query, 'pending', today);
  const rows: WaiverRow[] = await query;
  return rows;
}
