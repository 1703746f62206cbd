import { Campaign } from '../Campaign';
import { groupsOf } from '../groupsOf';
import { CampaignProgress, ProductProgress } from './CampaignProgress';

/** What an owner is to be told of a campaign. @public */
export interface CampaignReminder {
  /** Entity ref; absent where nobody owns the products, for whoever answers for the campaign. */
  owner?: string;
  /** The same until the next reminder is due, so that each is sent once. */
  key: string;
  daysLeft: number;
  /** Of the owner, and not done yet. */
  products: readonly ProductProgress[];
}

/**
 * The reminders that are due while a campaign runs, one for each owner of
 * products that are open, in the order of their refs. Of several that are due
 * the last counts, so that a portal which slept sends one and not three.
 *
 * @public
 */
export function campaignReminders(
  { id, due, remindDays }: Campaign,
  { phase, daysLeft, products }: CampaignProgress,
): CampaignReminder[] {
  const reached = remindDays.filter(days => daysLeft <= days);
  if (phase !== 'running' || reached.length === 0) {
    return [];
  }
  const step = Math.min(...reached);
  const open = products.filter(({ state }) => state === 'open');
  return groupsOf(open, ({ owner = '' }) => owner).map(([owner, own]) => ({
    ...(owner !== '' && { owner }),
    key: JSON.stringify([id, due, step, owner]),
    daysLeft,
    products: own,
  }));
}
