import { Knex } from 'knex';
import { makeNotices } from './makeNotices';
import { UnacceptedWaiver } from './readUnaccepted';
import { WaiverRow } from './rows';
import { waiversChanged } from './waiversChanged';

/**
 * Has a waiver of a file count as its file says, from now on and whatever becomes
 * of who approved it, and has the audit log told. Does nothing, and `false` is the
 * answer, where it was decided about or taken away in between.
 */
export async function acceptApproval(
  tx: Knex.Transaction,
  waiver: UnacceptedWaiver,
  /** ISO 8601. */
  at: string,
): Promise<boolean> {
  const { waiver_id, named_approver, named_at } = waiver;
  const changed: number = await tx<WaiverRow>('waivers')
    .where({ waiver_id, decided: 'pending', named_approver })
    .update({
      origin: 'file',
      decided: 'approved',
      decided_by: named_approver,
      decided_at: named_at,
      accepted_at: at,
      unaccepted: null,
    });
  if (changed === 0) {
    return false;
  }
  await makeNotices({ knex: tx, kind: 'accepted', waiverIds: [waiver_id], at });
  await waiversChanged(tx, [waiver]);
  return true;
}
