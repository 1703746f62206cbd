import { SchedulerService } from '@backstage/backend-plugin-api';
import { createRegistrationFollower } from './registrations/createRegistrationFollower';
import { RegistrationServices } from './registrations/registerUrl';

/** Follows the URLs that people registered: all of them every five minutes, in one replica. */
export async function startRegistrations(
  options: RegistrationServices & { scheduler: SchedulerService },
): Promise<void> {
  const { scheduler, ...services } = options;
  await scheduler.scheduleTask({
    id: 'data-mesh-registrations',
    frequency: { minutes: 5 },
    initialDelay: { seconds: 30 },
    timeout: { minutes: 30 },
    scope: 'global',
    fn: createRegistrationFollower(services),
  });
}
