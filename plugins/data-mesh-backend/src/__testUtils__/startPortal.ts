import {
  mockCredentials,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import {
  CatalogService,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { Knex } from 'knex';
import request from 'supertest';
import dataMeshPlugin from '..';
import { organisation } from './createTestIntake';

// Machines that build many things at once are slow.
jest.setTimeout(60_000);

type Features = Parameters<typeof startTestBackend>[0] extends infer O
  ? O extends { features?: infer F }
    ? F
    : never
  : never;

/** A backend with the plugin, a database and a catalog in memory. */
export async function startPortal(options: {
  knex: Knex;
  entities?: Entity[];
  /** In place of one that has the entities. */
  catalog?: CatalogService;
  features?: Features;
}): Promise<TestBackend> {
  const { knex, entities = organisation, features = [] } = options;
  const { catalog = catalogServiceMock({ entities }) } = options;
  return await startTestBackend({
    features: [
      dataMeshPlugin,
      createServiceFactory({
        service: catalogServiceRef,
        deps: {},
        factory: () => catalog,
      }),
      createServiceFactory({
        service: coreServices.database,
        deps: {},
        factory: () => ({ getClient: async () => knex }),
      }),
      ...features,
    ],
  });
}

/** Somebody at the door of the API. */
export function caller(
  { server }: Pick<TestBackend, 'server'>,
  header: string = mockCredentials.user.header(),
) {
  const base = '/api/data-mesh/v1';
  return {
    get: (path: string) =>
      request(server).get(`${base}${path}`).set('authorization', header),
    post: (path: string, body: object) =>
      request(server)
        .post(`${base}${path}`)
        .set('authorization', header)
        .send(body),
  };
}
