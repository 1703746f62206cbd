import type { GovernanceState, ProductPolicy } from '../../client/types';
import type { LevelReached } from '../../scorecard';

/** A product with what policies say of it, as it is exported. @public */
export interface ExportedProduct {
  /** `dataproduct:<domain>/<name>`. */
  ref: string;
  title: string;
  domain: string;
  /** Entity ref; absent where nobody owns it. */
  owner?: string;
  /** Of the scorecard that was asked for; absent where none was. */
  level?: LevelReached;
  /** ISO 8601, UTC: when it was judged; absent where it never was. */
  evaluatedAt?: string;
  /** Of `stale` something has changed since, if only the time; of `never` nothing is known yet. */
  state: GovernanceState;
  policies: readonly ProductPolicy[];
}
