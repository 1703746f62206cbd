import {
  Campaign,
  campaignReminders,
  trackCampaign,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { VISIBLE_ALL } from '../../access/Visibility';
import { sha256 } from '../../database/sha256';
import { readOverview } from '../verdicts/readOverview';
import { campaignProducts } from './campaignProducts';
import { readEntities } from './readEntities';
import { reminderPayload } from './reminderPayload';
import { makeReminders, NewReminder } from './store/makeReminders';

/** Has owners told of what is open of theirs, each time once, and of nothing else. */
export async function tellOwners(options: {
  knex: Knex;
  campaigns: readonly Campaign[];
  now: Date;
}): Promise<void> {
  const { knex, now } = options;
  const campaigns = options.campaigns.filter(each => isDue(each, now));
  const reminders =
    campaigns.length > 0 ? await remindersOf({ knex, campaigns, now }) : [];
  await makeReminders({ knex, reminders, at: now.toISOString() });
}

async function remindersOf({
  knex,
  campaigns,
  now,
}: Parameters<typeof tellOwners>[0]): Promise<NewReminder[]> {
  const seen = { knex, reading: VISIBLE_ALL, now };
  const overview = await readOverview(seen);
  const entities = await readEntities({ ...seen, campaigns });
  return campaigns.flatMap(campaign => {
    const products = campaignProducts(campaign, overview, entities);
    const titles = new Map(products.map(each => [each.product, each.title]));
    const progress = trackCampaign(campaign, products, now.getTime());
    return campaignReminders(campaign, progress).map(reminder => ({
      reminder_id: sha256(reminder.key),
      recipient: reminder.owner ?? campaign.owner,
      payload: JSON.stringify(reminderPayload(campaign, reminder, titles)),
    }));
  });
}

/** Whether a day has come on which owners are reminded: then products are looked at. */
function isDue(campaign: Campaign, now: Date): boolean {
  const { phase, daysLeft } = trackCampaign(campaign, [], now.getTime());
  return (
    phase === 'running' && campaign.remindDays.some(day => daysLeft <= day)
  );
}
