import { SchedulerService } from '@backstage/backend-plugin-api';
import { TendServices, tendWaivers } from './tendWaivers';

const EVERY = { seconds: 15 };

/** Looks after waivers by schedule, one replica at a time. */
export async function startWaivers(
  services: TendServices & { scheduler: SchedulerService },
): Promise<void> {
  await services.scheduler.scheduleTask({
    id: 'data-mesh-waivers',
    frequency: EVERY,
    initialDelay: EVERY,
    timeout: { minutes: 5 },
    scope: 'global',
    fn: () => tendWaivers(services),
  });
}
