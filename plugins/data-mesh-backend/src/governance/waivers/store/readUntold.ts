import { Knex } from 'knex';
import { WaiverRow } from './rows';

/** Approved waivers that are not over and of whose end nobody was told. */
export async function readUntold(options: {
  knex: Knex;
  /** UTC date. */
  today: string;
}): Promise<WaiverRow[]> {
  const { knex, today } = options;
  return await knex<WaiverRow>('waivers')
    .where({ decided: 'approved' })
    .where('expires', '>=', today)
    .whereNotExists(
      knex('waiver_notices')
        .select('waiver_notices.waiver_id')
        .whereRaw('waiver_notices.waiver_id = waivers.waiver_id')
        .where('waiver_notices.kind', 'expiring'),
    )
    .orderBy('expires')
    .select();
}
