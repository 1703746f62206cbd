import { TestDatabases } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { ordersDocuments } from './__testUtils__/ordersDocuments';
import { silentCatalog } from './__testUtils__/silentCatalog';
import { caller, startPortal } from './__testUtils__/startPortal';

jest.mock('./access/answeringCatalog', () => {
  const { answeringCatalog } = jest.requireActual<
    typeof import('./access/answeringCatalog')
  >('./access/answeringCatalog');
  // Nobody waits for half a minute here.
  return {
    answeringCatalog: (catalog: Parameters<typeof answeringCatalog>[0]) =>
      answeringCatalog(catalog, 100),
  };
});

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

describe.each(databases.eachSupportedId())(
  'data-mesh plugin with a catalog that never answers, %p',
  id => {
    it('keeps nobody waiting: what needs it waits, and is never taken for right', async () => {
      const knex = await databases.init(id);
      const catalog = catalogServiceMock.mock(silentCatalog());
      const api = caller(await startPortal({ knex, catalog }));
      const documents = ordersDocuments();
      const pushed = await api.post('/submissions', { documents });
      expect(pushed.status).toBe(202);
      expect(pushed.body).toMatchObject({
        state: 'waiting',
        documents: [{ problems: [{ code: 'catalog-unavailable' }] }, {}],
      });
      const waivers = await api.get('/governance/waivers');
      expect(waivers.status).toBe(503);
      expect(waivers.body.error.message).toContain(
        'The catalog does not answer',
      );
      const query = 'product=p-orders&contract=orders&domain=sales';
      const context = await api.get(`/check-context?${query}`);
      expect(context.status).toBe(200);
      expect(context.body).not.toHaveProperty('catalog');
    });
  },
);
