import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import dataMeshPlugin from '@meshstage/plugin-data-mesh-backend';
import { JsonObject } from '@backstage/types';
import { Knex } from 'knex';
import { memoryDatabase } from './memoryDatabase';

/** A real data-mesh backend on a database of its own. */
export interface RunningRegistry {
  knex: Knex;
  /** Base of the HTTP API, without `/v1`. */
  baseUrl: string;
  trigger(taskId: string): Promise<void>;
  stop(): Promise<void>;
}

const organisation: Entity[] = [
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Domain',
    metadata: { name: 'bench', namespace: 'default' },
    spec: { owner: 'group:default/bench-team' },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: 'bench-team', namespace: 'default' },
    spec: { type: 'team', children: [] },
  },
];

/** Starts the registry with the sources of `dataMesh` on an empty database, in memory unless told. */
export async function startRegistry(
  dataMesh: JsonObject = {},
  { knex, factory }: ReturnType<typeof memoryDatabase> = memoryDatabase(),
): Promise<RunningRegistry> {
  const scheduler = mockServices.scheduler();
  const backend = await startTestBackend({
    features: [
      dataMeshPlugin,
      factory,
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      catalogServiceMock.factory({ entities: organisation }),
      mockServices.rootConfig.factory({ data: { dataMesh } }),
    ],
  });
  const baseUrl = `http://localhost:${backend.server.port()}/api/data-mesh`;
  return {
    knex,
    baseUrl,
    trigger: taskId => scheduler.triggerTask(taskId),
    stop: async () => {
      await backend.stop();
      await knex.destroy();
    },
  };
}
