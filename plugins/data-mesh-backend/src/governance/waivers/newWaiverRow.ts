import { PolicyWaiver } from '@meshstage/plugin-data-mesh-common';
import { optionalText, storedText } from '../../database/storedText';
import { WaiverRow } from './store/rows';

/** A row in which nothing is decided yet. */
export function newWaiverRow(
  waiver: PolicyWaiver,
  made: Pick<WaiverRow, 'waiver_id' | 'origin' | 'requested_at'> &
    Partial<WaiverRow>,
): WaiverRow {
  return {
    decided: 'pending',
    policy_id: waiver.policy,
    product_ref: waiver.product,
    port: optionalText(waiver.port),
    column_path: optionalText(waiver.column),
    reason: storedText(waiver.reason),
    ticket: optionalText(waiver.ticket),
    requested_by: waiver.requestedBy,
    expires: waiver.expires,
    decided_by: null,
    decided_at: null,
    decision_reason: null,
    ended_by: null,
    ended_at: null,
    end_reason: null,
    submission_id: null,
    path: null,
    named_approver: null,
    named_at: null,
    seen_at: null,
    accepted_at: null,
    unaccepted: null,
    ...made,
  };
}
