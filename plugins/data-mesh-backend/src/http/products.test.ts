import {
  createTestIntake,
  fromSource,
} from '../__testUtils__/createTestIntake';
import { incoming, productYaml } from '../__testUtils__/documents';
import { eachStore } from '../__testUtils__/eachStore';
import { submitMesh } from '../__testUtils__/mesh';
import { startApi } from '../__testUtils__/startApi';

const ORDERS = '/products/sales/orders';

eachStore('products over HTTP', store => {
  let api: ReturnType<typeof startApi>;

  beforeAll(() => {
    api = startApi(store);
  });

  async function get(path: string) {
    return await api.as().get(path);
  }

  async function names(query: string): Promise<string[]> {
    const { body } = await get(`/products?${query}`);
    expect(body.totalItems).toBe(body.items.length);
    return body.items.map((each: { title: string }) => each.title);
  }

  it.each([
    ['q=orders', ['Orders']],
    ['q=ORDERS', ['Orders']],
    ['q=core', ['Orders']],
    ['q=every order', ['Orders']],
    ['q=order every', ['Orders']],
    ['q=every parcel', []],
    ['q=parcel_id', ['Shipments']],
    ['q=gro%C3%9Fe', ['Orders']],
    ['q=GR%C3%96%C3%9FE', ['Orders']],
    ['q=logistics', ['Shipments']],
    ['q=100%25_', ['Orders']],
    ['q=%25', ['Orders']],
    ['q=_', ['Orders', 'Shipments']],
    ["q='%3B drop table products --", []],
    ['q=%5C', []],
    ['domain=sales', ['Orders', 'Returns']],
    ['domain=sales&q=for', ['Returns']],
    ['owner=Group:default/Sales-Team', ['Orders', 'Returns']],
    ['lifecycle=active', ['Orders', 'Returns', 'Shipments']],
    ['lifecycle=retired', []],
    ['type=nothing', []],
  ])('%s finds %j', async (query, expected) => {
    await submitMesh(createTestIntake(store));
    expect(await names(query)).toEqual(expected);
  });

  it('pages through titles that are alike without losing or repeating one', async () => {
    const titles = ['Same', 'same', 'SAME', 'Äpfel', 'Zebra', 'apfel', '🦓'];
    const { intake } = createTestIntake(store);
    await intake.submit(
      fromSource(
        titles.map((name, i) =>
          incoming(
            `${i}.yaml`,
            productYaml({
              id: `id-${i}`,
              name: `${name}`,
              domain: i < 2 ? 'sales' : 'logistics',
            }),
          ),
        ),
      ),
    );
    const all = (await get('/products')).body;
    expect(all.totalItems).toBeGreaterThanOrEqual(5);
    const seen: string[] = [];
    for (let cursor = ''; ; ) {
      const { body } = await get(`/products?limit=2${cursor}`);
      expect(body.items.length).toBeLessThanOrEqual(2);
      expect(body.totalItems).toBe(all.totalItems);
      seen.push(...body.items.map((each: { ref: string }) => each.ref));
      if (body.nextCursor === undefined) {
        break;
      }
      cursor = `&cursor=${body.nextCursor}`;
    }
    expect(seen).toEqual(all.items.map((each: { ref: string }) => each.ref));
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('gives the page of a product in one call', async () => {
    await submitMesh(createTestIntake(store));
    const { body } = await get(ORDERS);
    expect(body).toMatchObject({
      ref: 'dataproduct:sales/orders',
      id: 'p-orders',
      title: 'Orders',
      domain: 'sales',
      owner: 'group:default/sales-team',
      lifecycle: 'active',
      version: '1.0.0',
      purpose: 'Every order, 100%_sure',
      tags: ['Core'],
      ports: 2,
      consumers: 1,
      state: 'live',
      description: { purpose: 'Every order, 100%_sure' },
      inputs: [{ kind: 'external', title: 'shop-system', contractId: 'shop' }],
      outputPorts: [
        {
          name: 'orders',
          version: '1.0.0',
          major: 1,
          address: 'dataproduct://sales/orders/orders/v1',
          contract: { id: 'orders', version: '1.4.0', columns: 1 },
        },
        {
          major: 2,
          address: 'dataproduct://sales/orders/orders/v2',
          contract: { version: '2.0.0', columns: 2, describedColumns: 2 },
        },
      ],
      source: { id: 'git', type: 'files', location: 'sales/orders.odps.yaml' },
    });
    expect((await get('/products/SALES/Orders')).body).toEqual(body);
  });

  it.each([
    ['port=orders', '2.0.0', ['order_id', 'Größe']],
    ['port=orders&version=1.0.0', '1.0.0', ['order_id']],
  ])('gives the schema of %s', async (query, version, columns) => {
    await submitMesh(createTestIntake(store));
    const { body } = await get(`${ORDERS}/schema?${query}`);
    expect(body).toMatchObject({
      ref: 'dataproduct:sales/orders',
      port: 'orders',
      version,
      contractId: 'orders',
    });
    expect(
      body.tables[0].rows.map((row: { name: string }) => row.name),
    ).toEqual(columns);
  });

  it.each([
    [`${ORDERS}/schema?port=none`, "has no output port 'none'"],
    [`${ORDERS}/schema?port=orders&version=9`, "no output port 'orders' 9"],
    ['/products/sales/nothing', 'No data product dataproduct:sales/nothing'],
    ['/products/%F0%9F%A6%93/..%2f', 'No data product'],
    ['/revisions/none/text', 'No revision none'],
    ['/submissions/none', 'No submission none'],
  ])('has no %s', async (path, message) => {
    await submitMesh(createTestIntake(store));
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body.error.message).toContain(message);
  });

  it.each([
    ['/products?limit=0', 'limit'],
    ['/products?limit=201', 'limit'],
    ['/products?limit=x', 'limit'],
    ['/products?nonsense=1', 'nonsense'],
    ['/products?q=a&q=b', 'q'],
    ['/products?cursor=abc', 'cursor'],
    ['/products?cursor=WzFd', 'cursor'],
    [`${ORDERS}/schema`, 'port'],
    ['/submissions?state=sleeping', 'state'],
    ['/submissions?cursor=WyJ4Il0', 'cursor'],
    ['/entities?limit=1001', 'limit'],
    ['/entities?cursor=e30', 'cursor'],
  ])('refuses %s', async (path, named) => {
    const { status, body } = await get(path);
    expect(status).toBe(400);
    expect(body.error.message).toContain(named);
  });
});
