import {
  createBackendModule,
  coreServices,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { dataMeshSourcesExtensionPoint } from '@meshstage/plugin-data-mesh-node';
import request from 'supertest';
import { ordersDocuments } from './__testUtils__/ordersDocuments';
import { caller, startPortal } from './__testUtils__/startPortal';

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

const documents = ordersDocuments(['order_id', 'amount']);

describe.each(databases.eachSupportedId())('data-mesh plugin, %p', id => {
  it('takes a product in and serves it, also after a restart', async () => {
    const knex = await databases.init(id);
    const backend = await startPortal({ knex });
    const api = caller(backend);
    const pushed = await api.post('/submissions', { documents });
    expect(pushed.body).toMatchObject({ state: 'accepted' });
    expect(pushed.status).toBe(201);

    const again = caller(await startPortal({ knex }));
    for (const each of [api, again]) {
      const list = await each.get('/products');
      expect(list.body).toMatchObject({
        totalItems: 1,
        items: [{ ref: 'dataproduct:sales/orders', ports: 1, consumers: 0 }],
      });
      const product = await each.get('/products/sales/orders');
      expect(product.body).toMatchObject({
        title: 'Orders',
        outputPorts: [
          {
            address: 'dataproduct://sales/orders/v1/v1',
            contract: { id: 'orders', columns: 2 },
          },
        ],
      });
    }
  });
});

describe('data-mesh plugin', () => {
  async function start(
    features: Parameters<typeof startPortal>[0]['features'] = [],
  ) {
    const knex = await databases.init('SQLITE_3');
    return await startPortal({ knex, features });
  }

  it('serves its OpenAPI document', async () => {
    const { body } = await caller(await start()).get('/openapi.json');
    expect(Object.keys(body.paths)).toEqual(
      expect.arrayContaining(
        [
          '/products',
          '/products/{domain}/{name}',
          '/products/{domain}/{name}/schema',
          '/products/{domain}/{name}/lineage',
          '/revisions/{id}/text',
          '/submissions',
          '/submissions/{id}',
          '/sources',
          '/registrations',
          '/entities',
          '/health',
        ].map(path => `/api/data-mesh/v1${path}`),
      ),
    );
  });

  it('lets nobody in who is not signed in, except to its health and to public badges', async () => {
    const { server } = await start();
    for (const [path, status] of [
      ['/health', 200],
      ['/public/products/sales/orders/badge.svg', 404],
      ['/products/sales/orders/badge-link', 401],
      ['/products', 401],
      ['/submissions', 401],
      ['/entities', 401],
      ['/openapi.json', 401],
    ] as const) {
      const answer = await request(server)
        .get(`/api/data-mesh/v1${path}`)
        .set('authorization', mockCredentials.none.header());
      expect([path, answer.status]).toEqual([path, status]);
    }
  });

  it('has no door for public badges where they are switched off', async () => {
    const { server } = await start([
      mockServices.rootConfig.factory({
        data: { dataMesh: { governance: { publicBadges: false } } },
      }),
    ]);
    const answer = await request(server)
      .get('/api/data-mesh/v1/public/products/sales/orders/badge.svg')
      .set('authorization', mockCredentials.none.header());
    expect(answer.status).toBe(401);
  });

  it('judges what waits again by itself', async () => {
    const { server } = await start();
    const api = caller({ server });
    const [product, contract] = documents;
    const waiting = await api.post('/submissions', { documents: [product] });
    expect(waiting.status).toBe(202);
    await api.post('/submissions', { documents: [contract] });
    const { body } = await api.get(`/submissions/${waiting.body.id}`);
    expect(body.state).toBe('accepted');
  });

  it('does not start with two types of source of one name', async () => {
    const type = { type: 'tape', create: () => ({ read: jest.fn() }) };
    const module = (moduleId: string) =>
      createBackendModule({
        pluginId: 'data-mesh',
        moduleId,
        register(env) {
          env.registerInit({
            deps: {
              sources: dataMeshSourcesExtensionPoint,
              logger: coreServices.logger,
            },
            async init({ sources }) {
              sources.addSourceType(type);
            },
          });
        },
      });
    await expect(start([module('one'), module('two')])).rejects.toThrow('tape');
  });
});
