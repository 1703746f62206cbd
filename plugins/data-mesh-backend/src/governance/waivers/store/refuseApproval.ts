import { WaiverObstacle } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { isAhead } from '../../../database/isAhead';
import { makeNotices } from './makeNotices';
import { UnacceptedWaiver } from './readUnaccepted';
import { WaiverRow } from './rows';

/**
 * Who has just joined a team, or a portal that has just started, is in the
 * catalog a moment later: nobody is asked to decide before that.
 */
const GRACE_MS = 5 * 60_000;

/** Keeps why the approval of a file does not count, and has the owner of the policy decide. */
export async function refuseApproval(
  tx: Knex.Transaction,
  { waiver_id, unaccepted, seen_at }: UnacceptedWaiver,
  because: WaiverObstacle,
  /** ISO 8601. */
  at: string,
): Promise<void> {
  if (unaccepted !== because) {
    await tx<WaiverRow>('waivers')
      .where({ waiver_id, decided: 'pending' })
      .update({ unaccepted: because });
  }
  const seen = seen_at ?? at;
  // What was seen by a clock that was ahead was seen long enough ago, too.
  if (Date.parse(at) - Date.parse(seen) >= GRACE_MS || isAhead(seen, at)) {
    const waiverIds = [waiver_id];
    await makeNotices({ knex: tx, kind: 'requested', waiverIds, at });
  }
}
