/**
 * Where a waiver stands. `expired`: its last day is over, whether it was approved
 * or nobody ever decided. `ended`: given up before that.
 *
 * @public
 */
export type WaiverState =
  | 'pending'
  | 'in-force'
  | 'rejected'
  | 'withdrawn'
  | 'ended'
  | 'expired';

/**
 * How a waiver came to be: asked for in the portal; in a file that cannot approve
 * it, or names somebody who may not, so that it only asks; in a file of the
 * policy's own level, which has approved it; by the override of a refusal.
 *
 * @public
 */
export type WaiverOrigin = 'portal' | 'file-request' | 'file' | 'override';

/**
 * Why an approval that stands in a file does not count: whoever it names is no
 * member of the policy's owner, or not in the catalog at all; there is no such
 * policy for the product; or the catalog could not be asked yet.
 *
 * @public
 */
export type WaiverObstacle =
  | 'no-member'
  | 'unknown-person'
  | 'no-policy'
  | 'unasked';

/** What somebody can do about a waiver. @public */
export type WaiverAction = 'approve' | 'reject' | 'withdraw' | 'end';

/** Asks that a policy be waived for a product, or for a part of it. @public */
export interface WaiverRequest {
  /** Id of the policy. */
  policy: string;
  /** `dataproduct:<domain>/<name>`. */
  product: string;
  /** Name of a port: only what it serves. */
  port?: string;
  /** Path or key of a column: only that one. */
  column?: string;
  reason: string;
  ticket?: string;
  /** UTC date, the last day on which it counts; at most 180 days from now. */
  expires: string;
  /** Id of the refused submission that is judged again once it is approved. */
  submission?: string;
}

/** A waiver, or the request for one. @public */
export interface Waiver extends WaiverRequest {
  id: string;
  state: WaiverState;
  origin: WaiverOrigin;
  /** The id where the policy is no longer there. */
  policyTitle: string;
  /** Entity ref of those who approve; absent where the policy is no longer there. */
  policyOwner?: string;
  /** The ref where the product is not live. */
  productTitle: string;
  /** Entity ref; of `override` it may be the source of what was refused. */
  requestedBy: string;
  /** ISO 8601, UTC. */
  requestedAt: string;
  /** Who approved or rejected it, when, and why. */
  decidedBy?: string;
  decidedAt?: string;
  decisionReason?: string;
  /** Who withdrew it or ended it early, when, and why; nobody where it was taken out of its file. */
  endedBy?: string;
  endedAt?: string;
  endReason?: string;
  /** Path of the file that it stands in. */
  file?: string;
  /** Whom that file names as who approved, and why this does not count, so that it only asks. */
  unaccepted?: { approver: string; because: WaiverObstacle };
  /** What the caller can do about it now. */
  actions: readonly WaiverAction[];
}

/** Which waivers; those that wait for a decision first, then those in force by their end. @public */
export interface WaiverQuery {
  state?: WaiverState;
  policy?: string;
  /** `dataproduct:<domain>/<name>`. */
  product?: string;
  cursor?: string;
  /** 1 to 200, 50 unless told. */
  limit?: number;
}

/** Decides about a waiver; to reject or to end one needs a reason. @public */
export interface WaiverDecision {
  action: WaiverAction;
  reason?: string;
}

/** Lets a refused submission pass policies for a few days. @public */
export interface OverrideRequest {
  /** Ids of policies that have refused it. */
  policies: readonly string[];
  reason: string;
  ticket?: string;
  /** UTC date, the last day on which it counts; at most 14 days from now. */
  expires: string;
}
