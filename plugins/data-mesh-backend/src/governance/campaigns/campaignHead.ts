import {
  Campaign,
  CampaignProgress,
  CampaignSummary,
} from '@meshstage/plugin-data-mesh-common';
import { PolicyTitles } from '../verdicts/scorecardHead';

/** A campaign with how far some products are together. */
export function campaignHead(
  campaign: Campaign,
  { phase, daysLeft, counts, share }: CampaignProgress,
  titles: PolicyTitles,
): CampaignSummary {
  const { id, scope, title, why, owner, starts, due, policies } = campaign;
  return {
    id,
    scope,
    title,
    why,
    owner,
    ...(starts !== undefined && { starts }),
    due,
    phase,
    daysLeft,
    policies: policies.map(policy => ({
      id: policy,
      title: titles.get(policy) ?? policy,
    })),
    counts,
    ...(share !== undefined && { share }),
  };
}
