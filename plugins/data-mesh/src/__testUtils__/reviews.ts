import type {
  ReviewDecision,
  ReviewDetail,
  ReviewedVerdict,
  ReviewSummary,
} from '@meshstage/plugin-data-mesh-common';
import { anAge } from './governance';

/** A review that is open, and that the reader holds. */
export function aReviewSummary(
  overrides: Partial<ReviewSummary> = {},
): ReviewSummary {
  return {
    id: 'r1',
    openedBy: 'user:default/ada',
    openedAt: '2026-11-20T10:00:00.000Z',
    since: '2026-11-06T10:00:00.000Z',
    participants: [],
    actions: ['decide', 'close'],
    ...overrides,
  };
}

/** A policy that a product has begun to fail. */
export function aReviewedVerdict(
  overrides: Partial<ReviewedVerdict> = {},
): ReviewedVerdict {
  return {
    kind: 'failing',
    product: 'dataproduct:flights/daily-flights',
    productTitle: 'Daily flights',
    domain: 'flights',
    policy: 'global.pii-masked',
    policyTitle: 'PII columns are masked',
    severity: 'high',
    outcome: 'fail',
    before: 'pass',
    since: '2026-11-18T10:00:00.000Z',
    items: 2,
    ...overrides,
  };
}

/** It is accepted until the end of the year. */
export function aReviewDecision(
  overrides: Partial<ReviewDecision> = {},
): ReviewDecision {
  return {
    review: 'r1',
    kind: 'accept',
    product: 'dataproduct:flights/daily-flights',
    productTitle: 'Daily flights',
    domain: 'flights',
    policy: 'global.pii-masked',
    policyTitle: 'PII columns are masked',
    reason: 'The crew system is replaced.',
    until: '2026-12-31',
    decidedBy: 'user:default/ada',
    decidedAt: '2026-11-20T10:05:00.000Z',
    ...overrides,
  };
}

/** A review with one thing to decide. */
export function aReview(overrides: Partial<ReviewDetail> = {}): ReviewDetail {
  return {
    ...anAge(),
    ...aReviewSummary(),
    domains: [{ domain: 'flights', counts: { failing: 1 } }],
    items: [aReviewedVerdict()],
    totalItems: 1,
    toDecide: 1,
    cut: false,
    decisions: [],
    campaigns: [
      {
        id: 'global.masking',
        title: 'Masking',
        due: '2027-01-31',
        policies: ['global.pii-masked'],
        scope: 'global',
      },
    ],
    ...overrides,
  };
}
