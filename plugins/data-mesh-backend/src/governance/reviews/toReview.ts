import { ReviewSummary } from '@meshstage/plugin-data-mesh-common';
import { ReviewRow } from './store/rows';

/**
 * A row as a caller sees it.
 *
 * @param mayReview - whether the caller holds reviews
 */
export function toReview(row: ReviewRow, mayReview: boolean): ReviewSummary {
  const participants: string[] = JSON.parse(row.participants);
  return {
    id: row.review_id,
    openedBy: row.opened_by,
    openedAt: row.opened_at,
    ...(row.since_at !== null && { since: row.since_at }),
    ...(row.closed_by !== null && { closedBy: row.closed_by }),
    ...(row.closed_at !== null && { closedAt: row.closed_at }),
    participants,
    actions: mayReview && row.closed_at === null ? ['decide', 'close'] : [],
  };
}
