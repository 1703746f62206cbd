import { ColumnFeedItem } from '@meshstage/plugin-data-mesh-common';
import {
  createTestIntake,
  fromSource,
} from '../__testUtils__/createTestIntake';
import {
  contractYaml,
  incoming,
  productYaml,
} from '../__testUtils__/documents';
import { eachStore } from '../__testUtils__/eachStore';
import { submitMesh } from '../__testUtils__/mesh';
import { startApi } from '../__testUtils__/startApi';

eachStore('columns over HTTP', store => {
  let api: ReturnType<typeof startApi>;

  beforeAll(() => {
    api = startApi(store);
  });

  async function pages(limit: number): Promise<ColumnFeedItem[][]> {
    const all: ColumnFeedItem[][] = [];
    for (let cursor = ''; ; ) {
      const { status, body } = await api
        .as()
        .get(`/columns?limit=${limit}${cursor}`);
      expect(status).toBe(200);
      all.push(body.items);
      if (body.nextCursor === undefined) {
        return all;
      }
      cursor = `&cursor=${body.nextCursor}`;
    }
  }

  it('gives each column once, in the port with the best future', async () => {
    await submitMesh(createTestIntake(store));
    const [items] = await pages(5_000);
    expect(
      items.map(({ ref, port, version, table, path }) =>
        [ref, port, version, table, ...path].join(' '),
      ),
    ).toEqual([
      'dataproduct:logistics/shipments parcels 1.0.0 rows parcel_id',
      'dataproduct:sales/orders orders 2.0.0 rows order_id',
      'dataproduct:sales/orders orders 2.0.0 rows Größe',
    ]);
    expect(items[0]).toMatchObject({
      title: 'Shipments',
      domain: 'logistics',
      owner: 'group:default/logistics-team',
      lifecycle: 'active',
      type: 'string',
      description: 'What parcel_id is',
    });
  });

  it('pages in the middle of wide products and over many', async () => {
    const { intake } = createTestIntake(store);
    const names = Array.from({ length: 60 }, (_, i) => `p-${i}`);
    await intake.submit(
      fromSource(
        names.flatMap((id, i) => [
          incoming(
            `${id}.odps.yaml`,
            productYaml({ id, ports: [['rows', '1.0.0', `c-${id}`]] }),
          ),
          incoming(
            `${id}.odcs.yaml`,
            contractYaml({
              id: `c-${id}`,
              columns: Array.from({ length: i % 7 }, (__, c) => `c${c}`),
            }),
          ),
        ]),
      ),
    );
    const [all] = await pages(5_000);
    expect(all.length).toBeGreaterThan(150);
    for (const limit of [4, 7, 100]) {
      const some = await pages(limit);
      expect(some.flat()).toEqual(all);
      expect(Math.max(...some.map(page => page.length))).toBe(limit);
    }
  });

  it('leaves out what the mesh has lost, and contracts of other domains', async () => {
    const { intake } = createTestIntake(store);
    await submitMesh({ intake });
    await intake.submit(
      fromSource([
        incoming(
          'thief.odps.yaml',
          productYaml({
            id: 'thief',
            domain: 'logistics',
            owner: 'group:default/logistics-team',
            ports: [['orders', '1.0.0', 'orders']],
          }),
        ),
      ]),
    );
    await store
      .knex('products')
      .where({ ref: 'dataproduct:logistics/shipments' })
      .update({ state: 'removed' });
    const refs = (await pages(100)).flat().map(({ ref }) => ref);
    expect(new Set(refs)).toEqual(new Set(['dataproduct:sales/orders']));
  });

  it('is for services only', async () => {
    const { status } = await api.as('user:default/anybody').get('/columns');
    expect(status).toBe(403);
  });

  it.each(['limit=0', 'limit=5001', 'cursor=WzFd', 'ref=x'])(
    'refuses %s',
    async query => {
      const { status } = await api.as().get(`/columns?${query}`);
      expect(status).toBe(400);
    },
  );
});
