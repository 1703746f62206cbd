import type { ReviewedProductHead } from '../../client/types';
import { Outcome } from '../../policy/verdict/PolicyVerdict';
import { Scorecard } from '../Scorecard';

/** A product as a review looks at it. @public */
export interface ProductInReview extends ReviewedProductHead {
  /** What each policy says of it now, by id. */
  outcomes: ReadonlyMap<string, Outcome>;
  /** What policies said at the end of the last review, of those that have said something else since. */
  before: ReadonlyMap<string, Outcome>;
  /** Of what does not pass, by id of the policy: since when, ISO 8601, and how many items are open. */
  open: ReadonlyMap<string, { since: string; items: number }>;
  /** Those that look at it. */
  scorecards: readonly Scorecard[];
}
