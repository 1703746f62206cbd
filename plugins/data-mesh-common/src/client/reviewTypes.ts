import type { PolicySeverity } from '../policy/language/DataPolicy';
import type { Outcome } from '../policy/verdict/PolicyVerdict';
import type { LevelReached } from '../scorecard/ProductScore';
import type { GovernanceAge } from './governanceTypes';
import type { Waiver, WaiverState } from './waiverTypes';

/**
 * What becomes of a policy that a product does not keep: somebody is asked to
 * waive it, it belongs to a campaign, or it is accepted until a day.
 *
 * @public
 */
export type ReviewDecisionKind = 'waive' | 'campaign' | 'accept';

/** Decides about an item of a review. @public */
export interface ReviewDecisionRequest {
  kind: ReviewDecisionKind;
  /** `dataproduct:<domain>/<name>`. */
  product: string;
  /** Id of the policy. */
  policy: string;
  /** Needed, but for a campaign, which has its own. */
  reason?: string;
  /** UTC date, the last day on which it holds; a campaign has its own. */
  until?: string;
  /** Id, of `campaign`. */
  campaign?: string;
  /** Of `waive`: the request that is approved, instead of asking for another one. */
  waiver?: string;
  ticket?: string;
}

/** Takes back what was decided about an item of a review. @public */
export interface ReviewTakingBack {
  /** `dataproduct:<domain>/<name>`. */
  product: string;
  /** Id of the policy. */
  policy: string;
  /** Needed where a waiver ends with the decision. */
  reason?: string;
}

/**
 * What becomes of the waiver of a decision that is taken back. `withdrawn`: it
 * waits, and waits no more. `ended`: it counts, and counts no more. `stays`:
 * somebody else relies on it.
 *
 * @public
 */
export type WaiverTakenBack = 'withdrawn' | 'ended' | 'stays';

/** What was decided about a policy and a product. @public */
export interface ReviewDecision {
  /** Id of the review. */
  review: string;
  kind: ReviewDecisionKind;
  product: string;
  /** The ref where the product is not live. */
  productTitle: string;
  domain: string;
  policy: string;
  /** The id where the policy is no longer there. */
  policyTitle: string;
  reason: string;
  /** UTC date, the last day on which it holds. */
  until: string;
  campaign?: string;
  /** Absent where the campaign is no longer there. */
  campaignTitle?: string;
  waiver?: string;
  /** Where the waiver stands now. */
  waiverState?: WaiverState;
  /** What becomes of the waiver if this is taken back; absent where it is over anyway. */
  waiverTakenBack?: WaiverTakenBack;
  /** Entity ref. */
  decidedBy: string;
  /** ISO 8601, UTC. */
  decidedAt: string;
}

/** Of what an item of a review is. @public */
export interface ReviewedProductHead {
  /** `dataproduct:<domain>/<name>`. */
  product: string;
  productTitle: string;
  domain: string;
  /** Entity ref; absent where nobody owns it. */
  owner?: string;
}

/**
 * A policy and a product. `returned`: what was decided does not hold any more.
 * `failing`: it was well, or not there, at the end of the last review.
 * `left-open`: it was open then, and nobody decided. `mended`, `waived`: it was
 * open and is not any more.
 *
 * @public
 */
export interface ReviewedVerdict extends ReviewedProductHead {
  kind: 'returned' | 'failing' | 'left-open' | 'waived' | 'mended';
  policy: string;
  policyTitle: string;
  severity: PolicySeverity;
  outcome: Outcome;
  /** What it was at the end of the last review, where it was another one. */
  before?: Outcome;
  /** ISO 8601, UTC: since when it has its outcome; absent of what is passed. */
  since?: string;
  /** How many items are open. */
  items: number;
  /** What was decided in this review. */
  decision?: ReviewDecision;
  /** Of `returned`: what was decided, and holds no more. */
  earlier?: ReviewDecision;
  /** Waivers that somebody has asked for and nobody has decided about. */
  requests?: readonly Waiver[];
}

/** A level that a product has lost or gained since the last review. @public */
export interface ReviewedLevel extends ReviewedProductHead {
  kind: 'level-lost' | 'level-gained';
  scorecard: string;
  scorecardTitle: string;
  before: LevelReached;
  after: LevelReached;
}

/** A waiver that has ended since the last review, or ends soon. @public */
export interface ReviewedWaiver extends ReviewedProductHead {
  kind: 'waiver-ended' | 'waiver-ending';
  policy: string;
  policyTitle: string;
  waiver: string;
  /** UTC date, its last day. */
  until: string;
}

/** Something that a review looks at. @public */
export type ReviewItem = ReviewedVerdict | ReviewedLevel | ReviewedWaiver;

/** How many items of each kind there are in a domain. @public */
export interface ReviewedDomain {
  domain: string;
  counts: { readonly [K in ReviewItem['kind']]?: number };
}

/** What a caller can do about a review now. @public */
export type ReviewAction = 'decide' | 'close';

/** A review meeting. @public */
export interface ReviewSummary {
  id: string;
  /** Entity refs; ISO 8601, UTC. */
  openedBy: string;
  openedAt: string;
  /** The end of the review before; absent of the first one. */
  since?: string;
  closedBy?: string;
  closedAt?: string;
  /** Names or entity refs, as they were written. */
  participants: readonly string[];
  actions: readonly ReviewAction[];
}

/** Reviews, the newest first. @public */
export interface ReviewList {
  items: readonly ReviewSummary[];
  totalItems: number;
  nextCursor?: string;
  /** Whether the caller can open one now. */
  mayOpen: boolean;
}

/** A campaign that something can be assigned to. @public */
export interface ReviewCampaign {
  id: string;
  title: string;
  /** UTC date, its last day. */
  due: string;
  policies: readonly string[];
  /** `global`, or a domain: of its products only. */
  scope: string;
}

/**
 * A review with what it looks at: while it is open as things stand, afterwards as
 * they stood when it was closed. Nothing is told of products that the caller may
 * not read.
 *
 * @public
 */
export interface ReviewDetail extends GovernanceAge, ReviewSummary {
  /** The worst first. */
  domains: readonly ReviewedDomain[];
  /** By domain, the worst first, at most 500. */
  items: readonly ReviewItem[];
  totalItems: number;
  /** How many items, of all domains, somebody has to decide about and nobody has. */
  toDecide: number;
  /** Of a closed review: whether more was open than it has kept. */
  cut: boolean;
  decisions: readonly ReviewDecision[];
  campaigns: readonly ReviewCampaign[];
}

/** Which part of a review. @public */
export interface ReviewQuery {
  /** Slug. */
  domain?: string;
}

/** Which reviews. @public */
export interface ReviewListQuery {
  cursor?: string;
  /** 1 to 200, 50 unless told. */
  limit?: number;
}

/** Ends a review. @public */
export interface ReviewClosing {
  /** Names or entity refs of who took part. */
  participants?: readonly string[];
}

/** Of the words of minutes. @public */
export type MinutesLanguage = 'en' | 'de';
