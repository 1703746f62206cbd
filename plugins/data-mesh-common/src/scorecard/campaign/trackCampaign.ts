import { DAY, dayStart } from '../../policy/waiver/days';
import { Outcome } from '../../policy/verdict/PolicyVerdict';
import { Campaign } from '../Campaign';
import { missingPolicies, PolicyWords } from '../missingPolicies';
import { outcomeIn } from '../outcomeIn';
import { verdictsById } from '../verdictsById';
import {
  CampaignProduct,
  CampaignProgress,
  ProductProgress,
} from './CampaignProgress';
import { CampaignState } from './CampaignState';
import { countStates } from './countStates';

const STATES: readonly CampaignState[] = [
  'open',
  'unknown',
  'waived',
  'done',
  'unconcerned',
];

/**
 * How far a campaign is, of the products that it looks at. It tells nothing of
 * products that are not given.
 *
 * @param now - milliseconds
 * @public
 */
export function trackCampaign(
  campaign: Campaign,
  products: readonly CampaignProduct[],
  now: number,
  words: PolicyWords = new Map(),
): CampaignProgress {
  const progress = products
    .map(product => progressOf(campaign, product, words))
    .sort(
      (one, other) =>
        STATES.indexOf(one.state) - STATES.indexOf(other.state) ||
        (one.product < other.product ? -1 : 1),
    );
  const ends = dayStart(campaign.due) + DAY;
  return {
    campaign: campaign.id,
    phase: phaseOf(campaign, now, ends),
    ends,
    daysLeft: Math.max(0, Math.ceil((ends - now) / DAY)),
    ...countStates(progress),
    products: progress,
  };
}

function phaseOf(
  { starts }: Campaign,
  now: number,
  ends: number,
): CampaignProgress['phase'] {
  if (now >= ends) {
    return 'over';
  }
  return starts !== undefined && now < dayStart(starts) ? 'to come' : 'running';
}

function progressOf(
  { policies }: Campaign,
  { product, domain, owner, verdicts }: CampaignProduct,
  words: PolicyWords,
): ProductProgress {
  const byId = verdictsById(verdicts);
  return {
    product,
    domain,
    ...(owner !== undefined && { owner }),
    state: stateOf(policies.map(policy => outcomeIn(byId, policy))),
    missing: missingPolicies(policies, byId, words),
  };
}

function stateOf(outcomes: readonly Outcome[]): CampaignState {
  if (outcomes.includes('fail')) {
    return 'open';
  }
  if (outcomes.includes('error') || outcomes.includes('not-evaluated')) {
    return 'unknown';
  }
  if (outcomes.includes('waived')) {
    return 'waived';
  }
  return outcomes.includes('pass') ? 'done' : 'unconcerned';
}
