import type { ReviewDecision, ReviewedVerdict } from '../../client/types';

/** How a review looks at products. @public */
export interface ReviewSight {
  /** Its id. */
  review: string;
  /** ISO 8601: the end of the last one; absent of the first. */
  since?: string;
  /** UTC date. */
  today: string;
  /** A policy that is in force for the products of a domain. */
  policyOf(
    id: string,
    domain: string,
  ): Pick<ReviewedVerdict, 'policyTitle' | 'severity'> | undefined;
  /** What was decided last about a product and a policy, in this review or an earlier one. */
  decisionOf(product: string, policy: string): ReviewDecision | undefined;
}
