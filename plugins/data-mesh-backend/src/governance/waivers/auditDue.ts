import { claimNotice } from './store/claimNotice';
import { findWaiverRow } from './store/findWaiverRow';
import { LogKind, WaiverRow } from './store/rows';
import { settleNotice } from './store/settleNotice';
import { WaiverServices } from './WaiverServices';

/**
 * Writes to the audit log what it is to be told of a kind and does not have yet. That
 * was stored together with what has happened, so where a process died in between it
 * is told the next time, by whichever replica. Only one that dies between telling it
 * and noting that leaves it there twice.
 */
export async function auditDue({
  knex,
  now,
  kind,
  audit,
}: Pick<WaiverServices, 'knex' | 'now'> & {
  kind: LogKind;
  audit: (waiver: WaiverRow) => Promise<void>;
}): Promise<void> {
  for (;;) {
    const due = await claimNotice({ knex, kinds: [kind], now: now() });
    if (!due) {
      return;
    }
    const at = now().toISOString();
    try {
      const waiver = await findWaiverRow(knex, due.waiver_id);
      if (waiver) {
        await audit(waiver);
      }
    } catch (error) {
      await settleNotice(knex, due, { claimed_until: at });
      throw error;
    }
    await settleNotice(knex, due, { sent_at: at });
  }
}
