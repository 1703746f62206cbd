import { NotificationService } from '@backstage/plugin-notifications-node';
import { auditRemovals } from './auditRemovals';
import { followFileWaivers, FollowServices } from './followFileWaivers';
import { sendNotices } from './sendNotices';
import { tellExpiring } from './tellExpiring';

/** What {@link tendWaivers} uses. */
export interface TendServices extends FollowServices {
  notifications: NotificationService;
}

/** Follows the waivers of files, and tells people and the audit log what they are to know. */
export async function tendWaivers(services: TendServices): Promise<void> {
  await auditRemovals(services);
  if (!(await services.definitions.current())) {
    return;
  }
  await followFileWaivers(services);
  await tellExpiring(services);
  await sendNotices(services);
}
