import { Knex } from 'knex';
import { decideWaiver } from './decideWaiver';
import { NoticeRow, WaiverRow } from './rows';

/** Ends waivers of an override that came to nothing; of those nobody is told. */
export async function endOverride(options: {
  knex: Knex;
  rows: readonly WaiverRow[];
  /** ISO 8601. */
  at: string;
  reason: string;
}): Promise<void> {
  const { knex, rows, at, reason } = options;
  await knex.transaction(async tx => {
    for (const row of rows) {
      await decideWaiver(tx, row, {
        decided: 'ended',
        ended_by: row.decided_by,
        ended_at: at,
        end_reason: reason,
      });
      await tx<NoticeRow>('waiver_notices')
        .where({ waiver_id: row.waiver_id, kind: 'overridden' })
        .whereNull('sent_at')
        .delete();
    }
  });
}
