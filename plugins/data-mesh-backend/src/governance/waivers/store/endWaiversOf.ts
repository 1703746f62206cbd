import { Knex } from 'knex';
import { isPostgres } from '../../../database/isPostgres';
import { whereInMany } from '../../../database/whereInMany';
import { WaiverChange } from './decideWaiver';
import { makeNotices } from './makeNotices';
import { NoticeRow, WaiverRow } from './rows';
import { waiversChanged } from './waiversChanged';

const REASON = 'The product has left the mesh.';

/**
 * Ends the waivers of products that leave, and withdraws what is asked for them.
 * What stands in a file stays as long as the file: a request that was approved in
 * the portal waits for a decision again, and what names its approver still counts.
 * Who asked is told, and the audit log.
 */
export async function endWaiversOf(options: {
  tx: Knex.Transaction;
  refs: readonly string[];
  /** ISO 8601. */
  at: string;
}): Promise<void> {
  const { tx, refs, at } = options;
  const query: Knex.QueryBuilder = tx<WaiverRow>('waivers')
    .whereIn('decided', ['pending', 'approved'])
    .where('expires', '>=', at.slice(0, 10));
  whereInMany(query, tx, 'product_ref', refs);
  query.orderBy('waiver_id');
  // Whoever decides about one meanwhile has done so before, or finds it ended.
  const rows: WaiverRow[] = isPostgres(tx)
    ? await query.forUpdate()
    : await query;
  const changed = rows.flatMap(row => {
    const change = changeOf(row, at);
    return change ? [{ row, change }] : [];
  });
  for (const { row, change } of changed) {
    const { waiver_id } = row;
    await tx<WaiverRow>('waivers').where({ waiver_id }).update(change);
    if (change.decided === 'pending') {
      // All of that may happen again, and is told again then.
      await tx<NoticeRow>('waiver_notices')
        .where({ waiver_id })
        .whereNotNull('sent_at')
        .delete();
    }
  }
  const waiverIds = changed.map(({ row }) => row.waiver_id);
  await makeNotices({ knex: tx, kind: 'left', waiverIds, at });
  await makeNotices({ knex: tx, kind: 'removed', waiverIds, at });
  const approved = changed.filter(({ row }) => row.decided === 'approved');
  await waiversChanged(
    tx,
    approved.map(({ row }) => row),
  );
}

function changeOf(
  { origin, decided }: WaiverRow,
  at: string,
): WaiverChange | undefined {
  if (origin === 'portal' || origin === 'override') {
    return {
      decided: decided === 'pending' ? 'withdrawn' : 'ended',
      ended_at: at,
      end_reason: REASON,
    };
  }
  return origin === 'file-request' && decided === 'approved'
    ? {
        decided: 'pending',
        decided_by: null,
        decided_at: null,
        decision_reason: null,
      }
    : undefined;
}
