import { TestDatabases } from '@backstage/backend-test-utils';
import { caller, startPortal } from './__testUtils__/startPortal';
import { contractYaml, productYaml } from './__testUtils__/documents';

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

describe.each(databases.eachSupportedId())('data-mesh plugin, %p', id => {
  it('takes a product in and serves it', async () => {
    const backend = await startPortal({ knex: await databases.init(id) });
    const api = caller(backend);

    const pushed = await api.post('/submissions', {
      documents: [
        {
          path: 'orders.odps.yaml',
          content: productYaml({
            id: 'p-orders',
            name: 'Orders',
            ports: [['v1', '1.0.0', 'orders']],
          }),
        },
        {
          path: 'orders.odcs.yaml',
          content: contractYaml({
            id: 'orders',
            columns: ['order_id', 'amount'],
          }),
        },
      ],
    });
    expect(pushed.body).toMatchObject({ state: 'accepted' });
    expect(pushed.status).toBe(201);

    const list = await api.get('/products');
    expect(list.body).toMatchObject({
      totalItems: 1,
      items: [{ ref: 'dataproduct:sales/orders', ports: 1, consumers: 0 }],
    });
    const product = await api.get('/products/sales/orders');
    expect(product.body).toMatchObject({
      title: 'Orders',
      outputPorts: [
        {
          address: 'dataproduct://sales/orders/v1/v1',
          contract: { id: 'orders', columns: 2 },
        },
      ],
    });
  });
});
