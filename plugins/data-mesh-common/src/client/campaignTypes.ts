import type { CampaignProgress } from '../scorecard/campaign/CampaignProgress';
import type { CampaignState } from '../scorecard/campaign/CampaignState';
import type { CampaignCounts } from '../scorecard/campaign/countStates';
import type { CampaignRollUp } from '../scorecard/campaign/rollUpProgress';
import type { GovernanceAge } from './governanceTypes';

/** A campaign with how far the products are that the caller may read. @public */
export interface CampaignSummary extends CampaignCounts {
  id: string;
  /** `global`, or a domain. */
  scope: string;
  title: string;
  why: string;
  /** Entity ref. */
  owner: string;
  /** UTC dates, the first and the last day; without the first it has started. */
  starts?: string;
  due: string;
  phase: CampaignProgress['phase'];
  /** The begun one included; 0 when it is over. */
  daysLeft: number;
  policies: readonly { readonly id: string; readonly title: string }[];
}

/** All campaigns: those that run by their last day, then those to come, then those that are over. @public */
export interface CampaignList extends GovernanceAge {
  campaigns: readonly CampaignSummary[];
}

/** A product in a campaign. @public */
export interface CampaignItem {
  /** `dataproduct:<domain>/<name>`. */
  ref: string;
  title: string;
  domain: string;
  owner?: string;
  state: CampaignState;
  /** Ids of the policies that are open. */
  missing: readonly string[];
}

/** One campaign with its products. @public */
export interface CampaignDetail extends GovernanceAge, CampaignSummary {
  byDomain: readonly CampaignRollUp[];
  byOwner: readonly CampaignRollUp[];
  /** Those that are concerned, open ones first, at most 500; `counts` has all. */
  products: readonly CampaignItem[];
}
