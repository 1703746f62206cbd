import type { ReviewDecision, ReviewedVerdict } from '../../client/types';

/** How a review looks at products. @public */
export interface ReviewSight {
  /** ISO 8601: the end of the last one; absent of the first. */
  since?: string;
  /** UTC date. */
  today: string;
  /** A policy that is in force for the products of a domain. */
  policyOf(
    id: string,
    domain: string,
  ): Pick<ReviewedVerdict, 'policyTitle' | 'severity'> | undefined;
  /** What was decided in this review about a product and a policy. */
  decisionOf(product: string, policy: string): ReviewDecision | undefined;
  /** What was decided last in an earlier one. */
  earlierOf(product: string, policy: string): ReviewDecision | undefined;
}
