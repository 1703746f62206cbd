import type { LevelReached, OutcomeCounts } from '../scorecard/ProductScore';
import type { GovernanceState } from './governanceTypes';

/** The level that a scorecard gives a product. @public */
export interface ProductLevel {
  /** Id of the scorecard. */
  scorecard: string;
  title: string;
  level: LevelReached;
  /** Policies that count only because they are waived, in the levels reached. */
  waived: number;
  /** From 0 to 1; absent where no policy is applicable. */
  score?: number;
  /** Something has changed since it was judged, if only the time: it may be another now. */
  isStale?: boolean;
}

/** What policies and scorecards say of a product, in short. @public */
export interface ProductStanding {
  /** `dataproduct:<domain>/<name>`. */
  ref: string;
  /** Only `current` is sure to be so now; of `never` nothing is said. */
  state: GovernanceState;
  /** ISO 8601, UTC; absent where it was never judged. */
  evaluatedAt?: string;
  /** Policies by what they say of it. */
  counts: OutcomeCounts;
  /** Ids of the policies that fail, of those that are waived, and of those of which nobody knows. */
  failing: readonly string[];
  waived: readonly string[];
  unknown: readonly string[];
  /** Scorecards that look at it, by id. */
  levels: readonly ProductLevel[];
}

/** A page of products in the order of their refs; the last one has no cursor. @public */
export interface StandingPage {
  items: readonly ProductStanding[];
  nextCursor?: string;
}
