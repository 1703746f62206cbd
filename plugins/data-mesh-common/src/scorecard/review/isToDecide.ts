import type { ReviewedVerdict, ReviewItem } from '../../client/types';

const KINDS: ReadonlySet<ReviewItem['kind']> = new Set([
  'returned',
  'failing',
  'left-open',
]);

/** Whether somebody has to decide about an item; the others are told only. @public */
export function isToDecide(item: ReviewItem): item is ReviewedVerdict {
  return KINDS.has(item.kind);
}
