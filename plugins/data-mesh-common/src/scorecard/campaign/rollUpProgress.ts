import { groupsOf } from '../groupsOf';
import { ProductProgress } from './CampaignProgress';
import { CampaignCounts, countStates } from './countStates';

/** How far the products of a domain or an owner are. @public */
export interface CampaignRollUp extends CampaignCounts {
  /** Slug or entity ref; empty where there is none. */
  key: string;
}

/**
 * How far a campaign is by domain or by owner, in the order of their names. Those
 * of which no product is concerned are left out.
 *
 * @public
 */
export function rollUpProgress(
  products: readonly ProductProgress[],
  by: 'domain' | 'owner',
): CampaignRollUp[] {
  const concerned = products.filter(({ state }) => state !== 'unconcerned');
  return groupsOf(concerned, product => product[by] ?? '').map(
    ([key, own]) => ({ key, ...countStates(own) }),
  );
}
