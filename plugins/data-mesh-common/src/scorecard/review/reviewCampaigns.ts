import type { ReviewCampaign } from '../../client/types';
import { Campaign } from '../Campaign';

/**
 * The campaigns to which something can be assigned, the next to end first.
 *
 * @param today - UTC date
 * @public
 */
export function reviewCampaigns(
  campaigns: readonly Campaign[],
  today: string,
): ReviewCampaign[] {
  return campaigns
    .filter(({ due }) => due >= today)
    .map(({ id, title, due, policies, scope }) => ({
      id,
      title,
      due,
      policies,
      scope,
    }))
    .sort((one, other) =>
      one.due === other.due
        ? Number(one.id > other.id) || -1
        : Number(one.due > other.due) || -1,
    );
}
