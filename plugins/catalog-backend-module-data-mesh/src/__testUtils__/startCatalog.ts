import {
  BackendFeature,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { eventsServiceFactory } from '@backstage/plugin-events-node';
import { Knex } from 'knex';
import request from 'supertest';
import { catalogModuleDataMesh } from '../catalogModuleDataMesh';
import { DATA_MESH_RECONCILIATION_TASK } from '../provider/constants';
import { FakeRegistry } from './FakeRegistry';

/** A real catalog with our module, beside a registry in memory. */
export interface RunningCatalog {
  /** All DataProduct entities by name. */
  products(): Promise<Map<string, Entity>>;
  /** Waits for the products to be so. Fails after a minute. */
  until(hold: (products: Map<string, Entity>) => boolean): Promise<void>;
  reconcile(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the catalog on a database that may hold an earlier one's entities. */
export async function startCatalog(options: {
  knex: Knex;
  /** Runs in the same backend, or in another one at a base URL. */
  registry: FakeRegistry | string;
  features?: BackendFeature[];
  catalog?: object;
}): Promise<RunningCatalog> {
  const { knex, registry, features = [], catalog } = options;
  const scheduler = mockServices.scheduler();
  const home: { url?: string } = {};
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      catalogModuleDataMesh,
      ...(typeof registry === 'string'
        ? [discoveryAt(registry, home)]
        : [registry.plugin()]),
      ...features,
      eventsServiceFactory,
      mockServices.database.factory({ knex }),
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      mockServices.rootConfig.factory({
        data: {
          events: { useEventBus: 'never' },
          catalog: {
            orphanStrategy: 'keep',
            processingInterval: { hours: 24 },
            stitchingStrategy: { pollingInterval: { milliseconds: 100 } },
            ...catalog,
          },
        },
      }),
    ],
  });

  home.url = `http://localhost:${backend.server.port()}`;

  const products = async () => {
    const found = new Map<string, Entity>();
    let cursor: string | undefined;
    do {
      const { body } = await request(backend.server)
        .get('/api/catalog/entities/by-query')
        .query(
          cursor ? { cursor, limit: 500 } : { filter: 'kind=dataproduct' },
        );
      for (const entity of body.items as Entity[]) {
        found.set(entity.metadata.name, entity);
      }
      cursor = body.pageInfo.nextCursor;
    } while (cursor);
    return found;
  };

  return {
    products,
    async until(hold) {
      const end = Date.now() + 60_000;
      for (;;) {
        const found = await products();
        if (hold(found)) {
          return;
        }
        if (Date.now() > end) {
          throw new Error(`It does not hold: ${[...found.keys()].join()}`);
        }
        await new Promise(done => {
          setTimeout(done, 100);
        });
      }
    },
    reconcile: () => scheduler.triggerTask(DATA_MESH_RECONCILIATION_TASK),
    stop: () => backend.stop(),
  };
}

/** Finds data-mesh elsewhere and everything else at home, once that is known. */
function discoveryAt(
  registryUrl: string,
  home: { url?: string },
): BackendFeature {
  return mockServices.discovery.mock({
    getBaseUrl: async pluginId => {
      const url = pluginId === 'data-mesh' ? registryUrl : home.url;
      if (!url) {
        throw new Error('This backend has not started yet');
      }
      return `${url}/api/${pluginId}`;
    },
  }).factory;
}
