import { NotificationService } from '@backstage/plugin-notifications-node';
import { followFileWaivers, FollowServices } from './followFileWaivers';
import { sendNotices } from './sendNotices';
import { tellExpiring } from './tellExpiring';

/** What {@link tendWaivers} uses. */
export interface TendServices extends FollowServices {
  notifications: NotificationService;
}

/** Follows the waivers of files, and tells people what they are to know. */
export async function tendWaivers(services: TendServices): Promise<void> {
  if (!(await services.definitions.current())) {
    return;
  }
  await followFileWaivers(services);
  await tellExpiring(services);
  await sendNotices(services);
}
