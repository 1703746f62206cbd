import {
  Waiver,
  waiverActions,
  waiverState,
  WaiverViewer,
} from '@meshstage/plugin-data-mesh-common';
import { PolicyFinder } from './policyFinder';
import { ListedWaiver } from './store/ListedWaiver';
import { toKeptWaiver } from './toKeptWaiver';

/** What a waiver is shown with. */
export interface WaiverView {
  findPolicy: PolicyFinder;
  viewer: WaiverViewer;
  now: Date;
}

/** A row as a caller sees it. */
export function toWaiver(row: ListedWaiver, view: WaiverView): Waiver {
  const { findPolicy, viewer } = view;
  const now = view.now.getTime();
  const policy = findPolicy(row.policy_id, row.product_ref);
  const kept = toKeptWaiver(row);
  const { decided: _d, approvedBy: _a, override: _o, ...waiver } = kept;
  const state = waiverState(kept, now);
  return {
    id: row.waiver_id,
    ...waiver,
    state,
    policyTitle: policy?.title ?? row.policy_id,
    policyOwner: policy?.owner,
    productTitle: row.product_title ?? row.product_ref,
    requestedAt: row.requested_at,
    submission: row.submission_id ?? undefined,
    decidedBy: row.decided_by ?? undefined,
    decidedAt: row.decided_at ?? undefined,
    decisionReason: row.decision_reason ?? undefined,
    endedBy: row.ended_by ?? undefined,
    endedAt: row.ended_at ?? undefined,
    endReason: row.end_reason ?? undefined,
    file: row.path ?? undefined,
    ...(state === 'pending' && unaccepted(row)),
    actions: waiverActions(kept, policy?.owner, viewer, now),
  };
}

/** Once it is decided about in the portal, the file's approval matters no more. */
function unaccepted({
  decided,
  named_approver: approver,
  unaccepted: because,
}: ListedWaiver): Pick<Waiver, 'unaccepted'> {
  return decided === 'pending' && approver !== null && because !== null
    ? { unaccepted: { approver, because } }
    : {};
}
