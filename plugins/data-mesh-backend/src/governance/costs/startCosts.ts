import { SchedulerService } from '@backstage/backend-plugin-api';
import { measureCosts } from './measureCosts';

/** Measures policies by schedule, one replica at a time. */
export async function startCosts(
  services: Parameters<typeof measureCosts>[0] & {
    scheduler: SchedulerService;
  },
): Promise<void> {
  await services.scheduler.scheduleTask({
    id: 'data-mesh-policy-costs',
    frequency: { hours: 1 },
    // The first products are judged by then.
    initialDelay: { minutes: 1 },
    timeout: { minutes: 10 },
    scope: 'global',
    fn: () => measureCosts(services),
  });
}
