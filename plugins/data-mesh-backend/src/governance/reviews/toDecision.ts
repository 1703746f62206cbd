import {
  ReviewDecision,
  waiverState,
  waiverTakenBack,
} from '@meshstage/plugin-data-mesh-common';
import { ReviewReader } from './ReviewReader';
import { ListedDecision } from './store/readDecisions';

/** A row as a caller sees it. */
export function toDecision(
  row: ListedDecision,
  { view, definitions }: Pick<ReviewReader, 'view' | 'definitions'>,
): ReviewDecision {
  const { findPolicy, now } = view;
  const campaign = definitions?.campaigns.find(
    ({ id }) => id === row.campaign_id,
  );
  const { product_ref: product, policy_id: policy } = row;
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
    ...(campaign && { campaignTitle: campaign.title }),
    ...(row.waiver_id !== null && { waiver: row.waiver_id }),
    ...waiverOf(row, now),
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
  };
}

function waiverOf(
  row: ListedDecision,
  now: Date,
): Pick<ReviewDecision, 'waiverState' | 'waiverTakenBack'> {
  const { waiver_decided: decided, waiver_expires: expires } = row;
  const { waiver_requested_by: requestedBy, decided_by: decidedBy } = row;
  if (decided === null || expires === null || requestedBy === null) {
    return {};
  }
  const state = waiverState({ decided, expires }, now.getTime());
  const isNamedElsewhere = Number(row.others) > 0;
  const waiver = { state, requestedBy, decidedBy, isNamedElsewhere };
  const takenBack = waiverTakenBack(waiver);
  return {
    waiverState: state,
    ...(takenBack && { waiverTakenBack: takenBack }),
  };
}
