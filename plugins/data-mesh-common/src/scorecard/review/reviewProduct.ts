import type { ReviewItem } from '../../client/types';
import { headOf } from './headOf';
import { levelChange } from './levelChange';
import { ProductInReview } from './ProductInReview';
import { ReviewSight } from './ReviewSight';
import { reviewVerdict } from './reviewVerdict';

/**
 * What a review has to look at of a product: what is open and not decided about,
 * and what has changed since the last one. The first review looks at all that is
 * open, because nobody has before.
 *
 * @public
 */
export function reviewProduct(
  product: ProductInReview,
  sight: ReviewSight,
): ReviewItem[] {
  const { outcomes, before, scorecards } = product;
  const verdicts = [...outcomes].flatMap(([policy, outcome]) =>
    reviewVerdict(product, policy, outcome, sight),
  );
  if (sight.since === undefined || before.size === 0) {
    return verdicts;
  }
  const then = new Map([...outcomes, ...before]);
  const levels = scorecards.flatMap(scorecard => {
    const change = levelChange(scorecard, then, outcomes);
    return change ? [{ ...headOf(product), ...change }] : [];
  });
  return [...verdicts, ...levels];
}
