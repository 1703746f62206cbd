import { SchedulerService } from '@backstage/backend-plugin-api';
import { retryRefused } from './retryRefused';

/** Whether what is waited for has arrived is looked at this often. */
const EVERY = { seconds: 5 };

/** Hands in again what waits, and what other policies may not refuse, one replica at a time. */
export async function startRetries(
  services: Parameters<typeof retryRefused>[0] & {
    scheduler: SchedulerService;
    intake: { retryWaiting(): Promise<unknown> };
  },
): Promise<void> {
  await services.scheduler.scheduleTask({
    id: 'data-mesh-retry-waiting',
    frequency: EVERY,
    initialDelay: EVERY,
    timeout: { minutes: 10 },
    scope: 'global',
    fn: async () => {
      await retryRefused(services);
      await services.intake.retryWaiting();
    },
  });
}
