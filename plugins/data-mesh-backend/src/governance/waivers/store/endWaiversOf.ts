import { Knex } from 'knex';
import { isPostgres } from '../../../database/isPostgres';
import { whereInMany } from '../../../database/whereInMany';
import { WaiverChange } from './decideWaiver';
import { WaiverRow } from './rows';
import { waiversChanged } from './waiversChanged';

const REASON = 'The product has left the mesh.';

/**
 * Ends the waivers of products that leave, and withdraws what is asked for them.
 * What stands in a file stays as long as the file: a request that was approved in
 * the portal waits for a decision again, and what names its approver still counts.
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
  for (const row of rows) {
    const change = changeOf(row, at);
    if (change) {
      await tx<WaiverRow>('waivers')
        .where({ waiver_id: row.waiver_id })
        .update(change);
    }
  }
  await waiversChanged(
    tx,
    rows.filter(
      row => row.decided === 'approved' && changeOf(row, at) !== undefined,
    ),
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
