import type { ReviewDecision, ReviewDecisionRequest } from '../../client/types';
import { JsonObject, parseProductRef, Problem } from '../../model';
import {
  REVIEW_PROBLEMS,
  ReviewProblemCode,
} from '../../model/reviewProblems.table';
import { policiesFor, PolicySet } from '../../policy';
import { dayOf, daysAfter, dayStart } from '../../policy/waiver/days';
import { Campaign } from '../Campaign';

/** What somebody decides, as far as it needs nobody else, with all that is wrong with it. @public */
export interface ReviewDecisionReading {
  /** Absent where anything is wrong. */
  decision?: Pick<
    ReviewDecision,
    'kind' | 'product' | 'policy' | 'reason' | 'until' | 'campaign'
  >;
  problems: Problem[];
}

/** As long as a waiver: nothing is accepted for ever. */
const MOST_DAYS = 180;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What a decision of a review is held against. @public */
export interface KnownInReview {
  set: PolicySet;
  campaigns: readonly Campaign[];
  /** ISO 8601. */
  now: string;
}

/**
 * Reads what somebody decides in a review: that something belongs to a campaign,
 * or is accepted until a day. To waive is for the waivers to judge.
 *
 * @public
 */
export function readReviewDecision(
  request: ReviewDecisionRequest,
  known: KnownInReview,
): ReviewDecisionReading {
  const { kind, policy } = request;
  const ref = parseProductRef(request.product.toLowerCase());
  const isKnown =
    ref !== undefined &&
    policiesFor(known.set, ref.domain).some(each => each.policy.id === policy);
  if (!isKnown) {
    const data = { policy, product: request.product };
    return { problems: [problemOf('review-policy-unknown', data)] };
  }
  const product = request.product.toLowerCase();
  return kind === 'campaign'
    ? inCampaign({ ...request, product }, ref.domain, known)
    : accepted({ ...request, product }, known);
}

function inCampaign(
  { product, policy, campaign: id = '', reason = '' }: ReviewDecisionRequest,
  domain: string,
  { campaigns, now }: KnownInReview,
): ReviewDecisionReading {
  const campaign = campaigns.find(each => each.id === id);
  const data = { campaign: id, product, policy };
  if (!campaign) {
    return { problems: [problemOf('review-campaign-unknown', data)] };
  }
  const { policies, scope, due } = campaign;
  if (!policies.includes(policy) || (scope !== 'global' && scope !== domain)) {
    return { problems: [problemOf('review-campaign-unfit', data)] };
  }
  if (due < dayOf(now)) {
    return {
      problems: [problemOf('review-campaign-over', { ...data, due })],
    };
  }
  return {
    decision: {
      kind: 'campaign',
      product,
      policy,
      reason: reason.trim(),
      until: due,
      campaign: id,
    },
    problems: [],
  };
}

function accepted(
  { kind, product, policy, until = '', reason = '' }: ReviewDecisionRequest,
  { now }: KnownInReview,
): ReviewDecisionReading {
  if (reason.trim() === '') {
    return { problems: [problemOf('review-reason-missing', {})] };
  }
  if (!DAY.test(until) || Number.isNaN(dayStart(until))) {
    return { problems: [problemOf('review-date-missing', { until })] };
  }
  const first = dayOf(now);
  const last = daysAfter(first, MOST_DAYS);
  return until < first || until > last
    ? { problems: [problemOf('review-date-unfit', { until, first, last })] }
    : {
        decision: { kind, product, policy, reason: reason.trim(), until },
        problems: [],
      };
}

/** Places are of a text that nobody wrote. */
function problemOf(code: ReviewProblemCode, data: JsonObject): Problem {
  const { severity } = REVIEW_PROBLEMS[code];
  return { code, severity, path: '', data };
}
