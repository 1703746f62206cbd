import { KeptWaiver } from '@meshstage/plugin-data-mesh-common';
import { WaiverRow } from './store/rows';

/** What the core needs to know of a row. */
export function toKeptWaiver(row: WaiverRow): KeptWaiver {
  const approvedBy = row.decided === 'approved' ? row.decided_by : null;
  return {
    policy: row.policy_id,
    product: row.product_ref,
    ...(row.port !== null && { port: row.port }),
    ...(row.column_path !== null && { column: row.column_path }),
    reason: row.reason,
    ...(row.ticket !== null && { ticket: row.ticket }),
    requestedBy: row.requested_by,
    ...(approvedBy !== null && { approvedBy }),
    ...(row.origin === 'override' && { override: true }),
    expires: row.expires,
    origin: row.origin,
    decided: row.decided,
  };
}
