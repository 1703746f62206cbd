import { DefaultSchedulerService } from '@backstage/backend-defaults/scheduler';
import { mockServices } from '@backstage/backend-test-utils';
import { metricsServiceMock } from '@backstage/backend-test-utils/alpha';
import { Knex } from 'knex';

/** The real scheduler of one backend, which a test stops. */
export function testScheduler(knex: Knex) {
  const hooks: (() => void | Promise<void>)[] = [];
  const addShutdownHook = (hook: () => void | Promise<void>) => {
    hooks.push(hook);
  };
  const logger = mockServices.logger.mock();
  return {
    logger,
    lifecycle: mockServices.lifecycle.mock({ addShutdownHook }),
    scheduler: DefaultSchedulerService.create({
      database: mockServices.database({ knex }),
      logger,
      metrics: metricsServiceMock.mock(),
      rootLifecycle: mockServices.rootLifecycle.mock({ addShutdownHook }),
      httpRouter: mockServices.httpRouter.mock(),
      pluginMetadata: { getId: () => 'data-mesh' },
    }),
    async stop() {
      for (const hook of hooks.splice(0)) {
        await hook();
      }
    },
  };
}
