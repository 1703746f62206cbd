import type {
  ReviewedVerdict,
  ReviewItem,
} from '@meshstage/plugin-data-mesh-common';

const KINDS: ReadonlySet<ReviewItem['kind']> = new Set([
  'returned',
  'failing',
  'left-open',
]);

/** Whether somebody has to decide about an item; the others are told only. */
export function isToDecide(item: ReviewItem): item is ReviewedVerdict {
  return KINDS.has(item.kind);
}
