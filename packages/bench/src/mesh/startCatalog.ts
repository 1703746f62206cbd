import {
  BackendFeature,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { createDeferred } from '@backstage/types';
import { Knex } from 'knex';
import { connectClock } from './connectClock';
import { memoryDatabase } from './memoryDatabase';

/** A real catalog backend on a database of its own. */
export interface RunningCatalog {
  knex: Knex;
  /** Base of the HTTP API. */
  baseUrl: string;
  /** When the providers were connected, in milliseconds of `performance.now()`. */
  connectedAt: number;
  /** Runs a scheduled task of the catalog or its modules now, to its end. */
  trigger(taskId: string): Promise<void>;
  stop(): Promise<void>;
}

/** Knows the catalog itself, as soon as it listens, and the backends that are given. */
function discoveryOf(catalog: Promise<string>, others: Record<string, string>) {
  const getBaseUrl = async (pluginId: string) =>
    others[pluginId] ?? (await catalog);
  return createServiceFactory({
    service: coreServices.discovery,
    deps: {},
    factory: () => ({ getBaseUrl, getExternalBaseUrl: getBaseUrl }),
  });
}

/**
 * Starts the catalog with the given modules on an empty in-memory SQLite
 * database. No task runs by itself and nothing is processed twice, so that
 * what is timed is the first processing of what the providers emit.
 *
 * @param others - Base URLs of plugins that run in other backends.
 */
export async function startCatalog(
  modules: BackendFeature[],
  others: Record<string, string> = {},
): Promise<RunningCatalog> {
  const address = createDeferred<string>();
  const { knex, factory } = memoryDatabase();
  const scheduler = mockServices.scheduler();
  const { clock, module } = connectClock();
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      factory,
      discoveryOf(address, others),
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      mockServices.rootConfig.factory({
        data: { catalog: { processingInterval: { hours: 1 } } },
      }),
      module,
      ...modules,
    ],
  });
  const baseUrl = `http://localhost:${backend.server.port()}/api/catalog`;
  address.resolve(baseUrl);
  return {
    knex,
    baseUrl,
    connectedAt: clock.connectedAt(),
    trigger: taskId => scheduler.triggerTask(taskId),
    stop: async () => {
      await backend.stop();
      await knex.destroy();
    },
  };
}
