import {
  ReviewDecision,
  waiverState,
} from '@meshstage/plugin-data-mesh-common';
import { PolicyFinder } from '../waivers/policyFinder';
import { ListedDecision } from './store/readDecisions';

/** A row as a caller sees it. */
export function toDecision(
  row: ListedDecision,
  findPolicy: PolicyFinder,
  now: Date,
): ReviewDecision {
  const { product_ref: product, policy_id: policy } = row;
  const { waiver_decided: decided, waiver_expires: expires } = row;
  return {
    review: row.review_id,
    kind: row.kind,
    product,
    productTitle: row.title,
    domain: row.domain,
    policy,
    policyTitle: findPolicy(policy, product)?.title ?? policy,
    reason: row.reason,
    until: row.until,
    ...(row.campaign_id !== null && { campaign: row.campaign_id }),
    ...(row.waiver_id !== null && { waiver: row.waiver_id }),
    ...(decided !== null &&
      expires !== null && {
        waiverState: waiverState({ decided, expires }, now.getTime()),
      }),
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
  };
}
