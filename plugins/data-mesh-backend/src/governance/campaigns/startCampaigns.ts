import { SchedulerService } from '@backstage/backend-plugin-api';
import { TendCampaigns, tendCampaigns } from './tendCampaigns';

/** Looks at all products while a reminder is due, and reminders are of days. */
const EVERY = { minutes: 30 };

/** Looks after campaigns by schedule, one replica at a time. */
export async function startCampaigns(
  services: TendCampaigns & { scheduler: SchedulerService },
): Promise<void> {
  await services.scheduler.scheduleTask({
    id: 'data-mesh-campaigns',
    frequency: EVERY,
    initialDelay: { seconds: 30 },
    timeout: { minutes: 10 },
    scope: 'global',
    fn: () => tendCampaigns(services),
  });
}
