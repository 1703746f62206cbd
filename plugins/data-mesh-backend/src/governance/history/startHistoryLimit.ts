import { SchedulerService } from '@backstage/backend-plugin-api';
import { HistoryServices, limitHistory } from './limitHistory';

/** Deletes what is older than is wanted once a day, on one replica; nothing where all is kept. */
export async function startHistoryLimit(
  services: Omit<HistoryServices, 'days'> & {
    scheduler: SchedulerService;
    /** For how many days history is kept; undefined: for ever. */
    days: number | undefined;
  },
): Promise<void> {
  const { scheduler, days } = services;
  if (days === undefined) {
    return;
  }
  await scheduler.scheduleTask({
    id: 'data-mesh-history-limit',
    frequency: { days: 1 },
    // A portal that starts has other things to do.
    initialDelay: { minutes: 5 },
    timeout: { hours: 1 },
    scope: 'global',
    fn: signal => limitHistory({ ...services, days, signal }),
  });
}
