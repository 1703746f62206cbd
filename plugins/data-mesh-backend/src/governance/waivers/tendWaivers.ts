import { NotificationService } from '@backstage/plugin-notifications-node';
import { ServedGovernance } from '../sources/createGovernanceDefinitions';
import { fileWaiverRows } from './fileWaiverRows';
import { sendNotices } from './sendNotices';
import { syncFileWaivers } from './store/syncFileWaivers';
import { tellExpiring } from './tellExpiring';
import { WaiverServices } from './WaiverServices';

/** What {@link tendWaivers} uses. */
export interface TendServices
  extends Pick<WaiverServices, 'knex' | 'logger' | 'now'> {
  definitions: ServedGovernance;
  notifications: NotificationService;
}

/** Lists what files waive, and tells people what they are to know. */
export async function tendWaivers(services: TendServices): Promise<void> {
  const { knex, definitions, now } = services;
  const current = await definitions.current();
  if (!current) {
    return;
  }
  await syncFileWaivers({
    knex,
    hash: current.hash,
    wanted: fileWaiverRows(current),
    at: now().toISOString(),
  });
  await tellExpiring(services);
  await sendNotices(services);
}
