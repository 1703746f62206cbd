import type { LevelReached, OutcomeCounts } from '../scorecard/ProductScore';
import type { RollUp } from '../scorecard/RollUp';
import type { GovernanceAge } from './governanceTypes';

/** A scorecard with what it says of all products that the caller may read. @public */
export interface ScorecardSummary {
  id: string;
  /** `global`, or a domain. */
  scope: string;
  title: string;
  description?: string;
  /** Entity ref. */
  owner: string;
  /** The lowest first, with the policies that each needs besides those below it. */
  levels: readonly {
    readonly name: string;
    readonly policies: readonly {
      readonly id: string;
      readonly title: string;
    }[];
  }[];
  /** Of all products that it looks at; its key is empty. */
  all: RollUp;
}

/** All scorecards, by id. @public */
export interface ScorecardList extends GovernanceAge {
  scorecards: readonly ScorecardSummary[];
}

/** How products stood at the end of a day. @public */
export interface StoodDay {
  /** UTC date. */
  day: string;
  products: number;
  /** The lowest level first, each with the products at it and not above. */
  levels: readonly { readonly name: string; readonly products: number }[];
  none: number;
  unknown: number;
  /** From 0 to 1; absent where no policy was applicable. */
  score?: number;
}

/** How products of a domain stood at the end of a day. @public */
export interface ScorecardDay extends StoodDay {
  /** `''` where the products have none. */
  domain: string;
}

/** How products of an owner stood. @public */
export interface ScorecardTrend {
  /**
   * The oldest first, at most 90; none where the caller may not read every product
   * that was counted on one of them.
   */
  days: readonly StoodDay[];
}

/** A product in a scorecard. @public */
export interface ScorecardProduct {
  /** `dataproduct:<domain>/<name>`. */
  ref: string;
  title: string;
  domain: string;
  owner?: string;
  level: LevelReached;
  /** Policies that count only because they are waived. */
  waived: number;
  counts: OutcomeCounts;
  score?: number;
  next?: string;
  /** Ids of the policies that are missing for it. */
  missing: readonly string[];
}

/** One scorecard with its products and how they stood before. @public */
export interface ScorecardDetail extends GovernanceAge, ScorecardSummary {
  byDomain: readonly RollUp[];
  byOwner: readonly RollUp[];
  /** The worst first, at most 500; `all` counts all. */
  products: readonly ScorecardProduct[];
  /**
   * By day and domain, the oldest first, at most 90 days. Domains of which the
   * caller may not read every product that was counted, also of those that have
   * left since, are left out: a trend cannot be cut to size afterwards.
   */
  trend: readonly ScorecardDay[];
}
