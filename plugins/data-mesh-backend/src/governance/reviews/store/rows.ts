import { ReviewDecisionKind } from '@meshstage/plugin-data-mesh-common';

/** Table `reviews`; numbers are text on PostgreSQL, flags are numbers on SQLite. */
export interface ReviewRow {
  review_id: string;
  opened_by: string;
  opened_at: string;
  since_at: string | null;
  since_seq: number | string;
  closed_by: string | null;
  closed_at: string | null;
  closed_seq: number | string | null;
  /** JSON list. */
  participants: string;
  cut: boolean | number;
}

/** Table `review_items`. */
export interface ReviewItemRow {
  review_id: string;
  position: number;
  product_ref: string;
  body: string;
}

/** Table `review_decisions`. */
export interface DecisionRow {
  review_id: string;
  product_ref: string;
  policy_id: string;
  kind: ReviewDecisionKind;
  reason: string;
  until: string;
  campaign_id: string | null;
  waiver_id: string | null;
  decided_by: string;
  decided_at: string;
  /** ISO 8601: when its product has left the mesh; null while it is there. */
  left_at: string | null;
}
