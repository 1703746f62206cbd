import { WaiverDecided } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { WaiverRow } from './rows';
import { waiversChanged } from './waiversChanged';

/** What of a row a decision sets. */
export type WaiverChange = { decided: WaiverDecided } & Partial<
  Pick<
    WaiverRow,
    | 'decided_by'
    | 'decided_at'
    | 'decision_reason'
    | 'ended_by'
    | 'ended_at'
    | 'end_reason'
  >
>;

/** Decides about a waiver that is as the caller has seen it; `false` where somebody was quicker. */
export async function decideWaiver(
  tx: Knex.Transaction,
  seen: WaiverRow,
  change: WaiverChange,
): Promise<boolean> {
  const { waiver_id, decided } = seen;
  const changed: number = await tx<WaiverRow>('waivers')
    .where({ waiver_id, decided })
    .update(change);
  if (changed === 0) {
    return false;
  }
  if (decided === 'approved' || change.decided === 'approved') {
    await waiversChanged(tx, [seen]);
  }
  return true;
}
