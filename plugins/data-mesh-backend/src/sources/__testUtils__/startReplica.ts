import { DefaultSchedulerService } from '@backstage/backend-defaults/scheduler';
import { mockServices } from '@backstage/backend-test-utils';
import { metricsServiceMock } from '@backstage/backend-test-utils/alpha';
import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { SourceType } from '@meshstage/plugin-data-mesh-node';
import { Knex } from 'knex';
import { createTestIntake } from '../../__testUtils__/createTestIntake';
import { readSourceConfigs } from '../config/readSourceConfigs';
import { startSources } from '../startSources';

/** What a backend does with configured sources, with the real scheduler. */
export async function startReplica(options: {
  knex: Knex;
  sources: JsonObject;
  types: SourceType[];
}) {
  const { knex, sources, types } = options;
  const hooks: (() => void | Promise<void>)[] = [];
  const lifecycle = mockServices.lifecycle.mock({
    addShutdownHook: hook => {
      hooks.push(hook);
    },
  });
  const logger = mockServices.logger.mock();
  const scheduler = DefaultSchedulerService.create({
    database: mockServices.database({ knex }),
    logger,
    metrics: metricsServiceMock.mock(),
    rootLifecycle: mockServices.rootLifecycle.mock({
      addShutdownHook: hook => {
        hooks.push(hook);
      },
    }),
    httpRouter: mockServices.httpRouter.mock(),
    pluginMetadata: { getId: () => 'data-mesh' },
  });
  const started = await startSources({
    sources: readSourceConfigs({
      config: new ConfigReader({ dataMesh: { sources } }),
      sourceTypes: new Map(types.map(type => [type.type, type])),
    }),
    knex,
    intake: createTestIntake({ knex }).intake,
    productsChanged: async () => {},
    scheduler,
    lifecycle,
    logger,
    now: Date.now,
    random: Math.random,
  });
  return {
    started,
    logger,
    scheduler,
    async stop() {
      for (const hook of hooks.splice(0)) {
        await hook();
      }
    },
  };
}
