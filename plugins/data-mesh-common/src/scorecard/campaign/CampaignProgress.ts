import { MissingPolicy } from '../ProductScore';
import { ScoredVerdict } from '../ScoredVerdict';
import { CampaignState } from './CampaignState';
import { CampaignCounts } from './countStates';

/** A product that a campaign looks at. @public */
export interface CampaignProduct {
  /** `dataproduct:<domain>/<name>`. */
  product: string;
  /** Slug. */
  domain: string;
  /** Entity ref; absent where nobody owns it. */
  owner?: string;
  verdicts: readonly ScoredVerdict[];
}

/** How far a product is. @public */
export interface ProductProgress
  extends Pick<CampaignProduct, 'product' | 'domain' | 'owner'> {
  state: CampaignState;
  missing: readonly MissingPolicy[];
}

/** How far a campaign is. @public */
export interface CampaignProgress extends CampaignCounts {
  /** Id of the campaign. */
  campaign: string;
  phase: 'to come' | 'running' | 'over';
  /** When it is over, in milliseconds: midnight UTC after its last day. */
  ends: number;
  /** Days that remain, the begun one included; 0 when it is over. */
  daysLeft: number;
  /** By state in the order above, then by ref. */
  products: readonly ProductProgress[];
}
