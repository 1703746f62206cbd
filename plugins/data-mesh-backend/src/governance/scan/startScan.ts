import { SchedulerService } from '@backstage/backend-plugin-api';
import { createScan, Scan } from './createScan';
import { ScanServices } from './ScanServices';

const PLAN_EVERY = { seconds: 10 };
const WORK_EVERY = { seconds: 3 };

/** Scans by schedule: one replica plans, all of them work. */
export async function startScan(
  services: ScanServices & { scheduler: SchedulerService },
): Promise<Scan> {
  const { scheduler } = services;
  const scan = createScan(services);
  await scheduler.scheduleTask({
    id: 'data-mesh-plan-scan',
    frequency: PLAN_EVERY,
    initialDelay: PLAN_EVERY,
    timeout: { minutes: 10 },
    scope: 'global',
    fn: () => scan.plan(),
  });
  await scheduler.scheduleTask({
    id: 'data-mesh-scan',
    frequency: WORK_EVERY,
    initialDelay: WORK_EVERY,
    timeout: { hours: 1 },
    scope: 'local',
    fn: async signal => {
      await scan.work(signal);
    },
  });
  return scan;
}
