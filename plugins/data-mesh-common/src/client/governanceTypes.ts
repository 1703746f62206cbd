import type { JsonObject, JsonValue } from '../model';
import type {
  Enforcement,
  PolicyFix,
  PolicyPoint,
  PolicySeverity,
} from '../policy/language/DataPolicy';
import type { ItemKind } from '../policy/language/ItemKind';
import type { OverlayState } from '../policy/overlay/OverlayOutcome';
import type { PolicyHealth } from '../policy/verdict/policyHealth';
import type {
  ItemOutcome,
  MissingPart,
  Outcome,
} from '../policy/verdict/PolicyVerdict';
import type { ProductScore } from '../scorecard/ProductScore';
import type { GovernanceAge } from './ageTypes';

export type * from './ageTypes';
export type * from './campaignTypes';
export type * from './badgeTypes';
export type * from './domainTypes';
export type * from './scorecardTypes';

/** An item that did not pass, and why. @public */
export interface ShownEvidence {
  outcome: Exclude<ItemOutcome, 'pass'>;
  /** Of the item, by names: `orders.email`. */
  path: string;
  /** Path of the document at its source; absent where the whole product is meant. */
  document?: string;
  /** Revision whose text has it. */
  revisionId?: string;
  /** Place in that document, in its own words: `schema[0].properties[2]`. */
  place?: string;
  /** In that text, both from 1; absent where it has no place. */
  line?: number;
  column?: number;
  /** The field that failed, what was found in it and what was wanted. */
  field?: string;
  seen?: JsonValue;
  wanted?: JsonObject;
  /** Of `error` and `not-evaluated`: why, in a sentence. */
  reason?: string;
  missing?: MissingPart;
  /** The policy's own words about this item. */
  message?: string;
  enforcement?: Enforcement;
  /** It had failed before the policy came into force. */
  baselined?: boolean;
  /** Of `waived`: why, and the last day on which it is. */
  waiver?: { reason: string; expires: string; ticket?: string };
}

/** How many items of a policy have each outcome. @public */
export type ItemCounts = { readonly [O in ItemOutcome]: number };

/** What one policy says of a product. @public */
export interface ProductPolicy {
  id: string;
  /** The id where the policy is no longer there. */
  title: string;
  why?: string;
  /** Entity ref of those who approve waivers. */
  owner?: string;
  category?: string;
  severity: PolicySeverity;
  /** What it looks at; absent where the policy is no longer there. */
  forEach?: ItemKind;
  outcome: Outcome;
  /** Of the items that the policy concerns. */
  counts: ItemCounts;
  /** What each point does about an item that does not pass, once the policy is in force. */
  enforce?: { readonly [P in PolicyPoint]: Enforcement };
  /** The domain, where its overlays have tightened the policy. */
  tightenedBy?: string;
  /** ISO 8601: until then nothing is denied. */
  inForceFrom?: string;
  /**
   * ISO 8601: when what had failed before the policy came is refused like
   * everything else; absent where that is never, or at once.
   */
  sparedUntil?: string;
  /** What is live when the policy comes into force is not refused on that day. */
  sparesExisting?: true;
  /** SHA-256 of the policy as it judged. */
  revision?: string;
  /** ISO 8601: since when it has this outcome; absent of what is passed or not applicable. */
  since?: string;
  fix?: PolicyFix;
  /** At most 50 of each outcome; `counts` has all. */
  evidence: readonly ShownEvidence[];
}

/** A waiver that counts for a product. @public */
export interface ProductWaiver {
  policy: string;
  port?: string;
  column?: string;
  reason: string;
  ticket?: string;
  requestedBy: string;
  approvedBy?: string;
  /** UTC date, the last day on which it counts. */
  expires: string;
  /** How many items it is needed for; 0 = it could go. */
  items: number;
}

/** One change of what a policy says of a product; what it said first is none. @public */
export interface OutcomeChange {
  /** In the history of its product; `replayChange` asks for it. */
  id: string;
  policy: string;
  /** Whether a policy of this id is in force now, for whomever; no other has a page. */
  isInForce: boolean;
  /** As it was then where it is not in force any more; the id where nobody ever could read it. */
  title: string;
  before: Outcome;
  /** Absent where the policy is no longer in force for the product. */
  after?: Outcome;
  /** ISO 8601, UTC. */
  at: string;
  /** What had changed since the judgement before. */
  because: readonly ChangeCause[];
}

/**
 * A verdict that was reached again from what it was reached from: documents, the
 * policy and all around them as they were, not as they are now.
 *
 * @public
 */
export interface ReplayedVerdict {
  /** ISO 8601: when it was judged. */
  at: string;
  /** SHA-256 of all that was judged besides policies and time. */
  contextId: string;
  /** SHA-256 of the policy. */
  revision: string;
  /** What was said then. */
  said: Outcome;
  /** What the policy says of the same again, in its own words of then. */
  policy: ProductPolicy;
}

/** A change in the history of a product with both of its verdicts. @public */
export interface ReplayedChange {
  change: OutcomeChange;
  /** Absent where what it was reached from was not kept. */
  before?: ReplayedVerdict;
  /** Absent too where the policy is not asked any more. */
  after?: ReplayedVerdict;
}

/**
 * What can make a verdict another one: a document of the product, the policy, what
 * is around the product (the catalog, its neighbours, waivers), or only time.
 *
 * @public
 */
export type ChangeCause = 'document' | 'policy' | 'context' | 'time';

/** All that governance says of a product. @public */
export interface ProductGovernance extends GovernanceAge {
  ref: string;
  /** The revision of the product that was judged; another one may be live by now. */
  revisionId?: string;
  /** SHA-256 of all that was judged besides policies and time. */
  contextId?: string;
  /** ISO 8601: when time alone will change something next. */
  nextChange?: string;
  /** Fails first, then errors, not evaluated, waived, passed, not applicable; heaviest first. */
  policies: readonly ProductPolicy[];
  scorecards: readonly ProductScorecard[];
  waivers: readonly ProductWaiver[];
  /** The newest 20; `listOutcomeChanges` has all. */
  history: readonly OutcomeChange[];
}

/** A scorecard that looks at a product, with what it says of it. @public */
export interface ProductScorecard extends ProductScore {
  title: string;
  description?: string;
  owner: string;
  /** Names, the lowest first. */
  levels: readonly string[];
}

/** Products that the caller may read, by what a policy says of them. @public */
export type ProductCounts = { readonly [O in Outcome]: number };

/** A policy in the list of all. @public */
export interface PolicySummary {
  id: string;
  /** `global`, or a domain. */
  scope: string;
  title: string;
  why: string;
  owner?: string;
  category?: string;
  severity: PolicySeverity;
  forEach: ItemKind;
  enforce: { readonly [P in PolicyPoint]: Enforcement };
  effectiveFrom?: string;
  products: ProductCounts;
  health: PolicyHealth;
  /** Microseconds that it takes for a product, measured on a few once an hour; absent until then. */
  micros?: number;
  /** Domains that have tightened it. */
  overlays: readonly string[];
}

/** Policies that nobody knows, since what they are in never could be read. @public */
export interface UnknownPolicies {
  source: string;
  /** Absent where the whole source could not be read. */
  path?: string;
  /** For whom they may hold: `global`, or a domain. */
  scope: string;
}

/** All policies in force, by id. @public */
export interface PolicyList extends GovernanceAge {
  policies: readonly PolicySummary[];
  /** Nothing for which they may hold is accepted. */
  unknown: readonly UnknownPolicies[];
  /** Products that the caller may read, and how many of them were judged. */
  products: { total: number; judged: number };
}

/** What a domain added to a policy. @public */
export interface ShownOverlay {
  domain: string;
  source: string;
  path: string;
  state: OverlayState;
}

/** What a policy says of one product. @public */
export interface PolicyProduct {
  /** `dataproduct:<domain>/<name>`. */
  ref: string;
  title: string;
  domain: string;
  owner?: string;
  outcome: Outcome;
  counts: ItemCounts;
  /** ISO 8601: since when it has this outcome. */
  since?: string;
  /** Something has changed since it was judged, if only the time. */
  isStale?: boolean;
}

/** Which products of a policy; the worst first. @public */
export interface PolicyProductsQuery {
  outcome?: Outcome;
  /** Slug. */
  domain?: string;
  cursor?: string;
  /** 1 to 200, 50 unless told. */
  limit?: number;
}

/** One policy in its own words; `listPolicyProducts` says of whom it says what. @public */
export interface PolicyDetail extends GovernanceAge {
  policy: PolicySummary;
  message: string;
  fix?: PolicyFix;
  /** The YAML of this policy alone, as its file has it; absent where its source does not keep it. */
  text?: string;
  /** Of the file, and where the policy begins in it. */
  path?: string;
  line?: number;
  graceDays: number;
  /** How many tests stand beside it. */
  tests: number;
  overlays: readonly ShownOverlay[];
}

/** Which page of the changes of a product. @public */
export interface OutcomeChangeQuery {
  cursor?: string;
  /** 1 to 200, 50 unless told. */
  limit?: number;
}
