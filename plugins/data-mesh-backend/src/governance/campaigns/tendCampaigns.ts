import { LoggerService } from '@backstage/backend-plugin-api';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { Knex } from 'knex';
import { GovernanceDefinitions } from '../sources/GovernanceDefinitions';
import { sendReminders } from './sendReminders';
import { tellOwners } from './tellOwners';

/** What {@link tendCampaigns} uses. */
export interface TendCampaigns {
  knex: Knex;
  definitions: GovernanceDefinitions;
  notifications: NotificationService;
  logger: LoggerService;
  now: () => Date;
}

/**
 * Reminds owners of what is open of theirs in campaigns that are about to end. While
 * nobody knows which campaigns there are nobody is, not even of what waits to be sent.
 */
export async function tendCampaigns(services: TendCampaigns): Promise<void> {
  const { knex, definitions, now } = services;
  const current = await definitions.current();
  if (!current) {
    return;
  }
  await tellOwners({ knex, campaigns: current.campaigns, now: now() });
  await sendReminders(services);
}
