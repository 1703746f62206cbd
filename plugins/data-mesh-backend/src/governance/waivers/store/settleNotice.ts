import { Knex } from 'knex';
import { NoticeRow } from './rows';

/** Writes down that a notice was sent, or from when on it may be tried again. */
export async function settleNotice(
  knex: Knex,
  { waiver_id, kind }: Pick<NoticeRow, 'waiver_id' | 'kind'>,
  outcome: Pick<NoticeRow, 'sent_at'> | Pick<NoticeRow, 'claimed_until'>,
): Promise<void> {
  await knex<NoticeRow>('waiver_notices')
    .where({ waiver_id, kind })
    .update(outcome);
}
