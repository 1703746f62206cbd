import type {
  GovernanceAge,
  PolicySummary,
  UnknownPolicies,
} from './governanceTypes';
import type { ScorecardSummary } from './scorecardTypes';

/** What governance says of one domain. @public */
export interface DomainGovernance extends GovernanceAge {
  domain: string;
  /** Products of the domain that the caller may read, and how many of them were judged. */
  products: { total: number; judged: number };
  /** Those that look at any of these products, by id, with how these stand. */
  scorecards: readonly ScorecardSummary[];
  /** All that are in force for the domain, by id, with what they say of these products. */
  policies: readonly PolicySummary[];
  /** Nothing of the domain is accepted while there are any. */
  unknown: readonly UnknownPolicies[];
}
