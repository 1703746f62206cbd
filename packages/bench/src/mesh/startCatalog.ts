import {
  BackendFeature,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import createKnex, { Knex } from 'knex';

/** A real catalog backend on a database of its own. */
export interface RunningCatalog {
  knex: Knex;
  /** Runs a scheduled task of the catalog or its modules now, to its end. */
  trigger(taskId: string): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts the catalog with the given modules on an empty in-memory SQLite
 * database. No task runs by itself and nothing is processed twice, so that
 * what is timed is the first processing of what the caller triggers.
 */
export async function startCatalog(
  modules: BackendFeature[],
): Promise<RunningCatalog> {
  const knex = createKnex({
    client: 'better-sqlite3',
    connection: ':memory:',
    useNullAsDefault: true,
    pool: { min: 1, max: 1 },
  });
  const scheduler = mockServices.scheduler();
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      createServiceFactory({
        service: coreServices.database,
        deps: {},
        factory: () => ({ getClient: async () => knex }),
      }),
      mockServices.rootConfig.factory({
        data: { catalog: { processingInterval: { hours: 1 } } },
      }),
      ...modules,
    ],
  });
  return {
    knex,
    trigger: taskId => scheduler.triggerTask(taskId),
    stop: async () => {
      await backend.stop();
      await knex.destroy();
    },
  };
}
