import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { Campaign, CampaignReminder } from '@meshstage/plugin-data-mesh-common';

const MOST_NAMES = 5;

/**
 * What an owner is told of a campaign. Of products that nobody owns nothing but
 * that there are some is said: who answers for a campaign may read less than all.
 */
export function reminderPayload(
  { id, title, due }: Pick<Campaign, 'id' | 'title' | 'due'>,
  { owner, products }: CampaignReminder,
  titles: ReadonlyMap<string, string>,
): NotificationSendOptions['payload'] {
  const names = products
    .slice(0, MOST_NAMES)
    .map(({ product }) => titles.get(product) ?? product);
  const more = products.length - names.length;
  const all = [...names, ...(more > 0 ? [`${more} more`] : [])].join(', ');
  return {
    title: `"${title}" ends on ${due}`,
    description:
      owner === undefined
        ? 'Products that nobody owns are still open.'
        : `Still open: ${all}`,
    link: `/governance/campaigns/${encodeURIComponent(id)}`,
    severity: 'normal',
    topic: 'data-mesh.campaigns',
  };
}
