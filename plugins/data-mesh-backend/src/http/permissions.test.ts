import { createTestIntake } from '../__testUtils__/createTestIntake';
import { eachStore } from '../__testUtils__/eachStore';
import { submitMesh } from '../__testUtils__/mesh';
import { PEOPLE } from '../__testUtils__/permissionsOf';
import { startApi } from '../__testUtils__/startApi';

const ORDERS = 'dataproduct:sales/orders';
const RETURNS = 'dataproduct:sales/returns';
const SHIPMENTS = 'dataproduct:logistics/shipments';
const ALL = [ORDERS, RETURNS, SHIPMENTS];

/** Who reads what, at every door of the API. */
const READS: [keyof typeof PEOPLE | 'service', string[]][] = [
  ['none', []],
  ['noCatalog', []],
  ['reader', ALL],
  ['owner', ALL],
  ['salesOnly', [ORDERS, RETURNS]],
  ['otherDomain', [SHIPMENTS]],
  ['someCatalog', [SHIPMENTS]],
  ['admin', ALL],
  ['service', ALL],
];

eachStore('reading', store => {
  let api: ReturnType<typeof startApi>;

  beforeAll(() => {
    api = startApi(store);
  });

  beforeEach(async () => {
    await submitMesh(createTestIntake(store));
    // To those whose rules the catalog applies itself it shows one entity.
    const shipments = {
      apiVersion: 'meshstage.io/v1alpha1',
      kind: 'DataProduct',
      metadata: { name: 'shipments', namespace: 'logistics' },
    };
    jest
      .spyOn(api.catalog, 'streamEntities')
      .mockImplementation(async function* pages() {
        yield [shipments];
      });
  });

  afterEach(() => jest.restoreAllMocks());

  it.each(READS)('%s reads %j', async (who, readable) => {
    const rows = await store
      .knex('revisions')
      .select('revision_id', 'document_id');
    const revisionOf = new Map(
      rows.map(row => [row.document_id, row.revision_id]),
    );
    const { get } = api.as(who === 'service' ? undefined : PEOPLE[who]);

    const list = await get('/products');
    expect(list.status).toBe(200);
    expect(
      list.body.items.map((each: { ref: string }) => each.ref).sort(),
    ).toEqual([...readable].sort());
    expect(list.body.totalItems).toBe(readable.length);

    const consumers = new Map(
      list.body.items.map((each: { ref: string; consumers: number }) => [
        each.ref,
        each.consumers,
      ]),
    );
    const counted = readable.includes(SHIPMENTS) ? 1 : 0;
    expect(consumers.get(ORDERS)).toBe(
      readable.includes(ORDERS) ? counted : undefined,
    );

    for (const [ref, id] of [
      [ORDERS, 'p-orders'],
      [RETURNS, 'p-returns'],
      [SHIPMENTS, 'p-shipments'],
    ]) {
      const path = `/products/${ref.split(':')[1]}`;
      const may = readable.includes(ref) ? 200 : 404;
      expect((await get(path)).status).toBe(may);
      expect((await get(`${path}/lineage`)).status).toBe(may);
      expect((await get(`/revisions/${revisionOf.get(id)}/text`)).status).toBe(
        may,
      );
      const submissions = await get(
        `/submissions?productRef=${encodeURIComponent(ref)}`,
      );
      expect(submissions.body.totalItems).toBe(readable.includes(ref) ? 1 : 0);
    }
    const schema = await get(
      '/products/logistics/shipments/schema?port=parcels',
    );
    expect(schema.status).toBe(readable.includes(SHIPMENTS) ? 200 : 404);
    const contract = await get(`/revisions/${revisionOf.get('parcels')}/text`);
    expect(contract.status).toBe(readable.includes(SHIPMENTS) ? 200 : 404);
  });

  it('answers alike for what is missing and what may not be read', async () => {
    const { get } = api.as(PEOPLE.otherDomain);
    for (const path of ['', '/lineage', '/schema?port=orders']) {
      const hidden = await get(`/products/sales/orders${path}`);
      const missing = await get(`/products/sales/nothing${path}`);
      expect(hidden.status).toBe(404);
      const text = (body: object) =>
        JSON.stringify(body).replace(/nothing/g, 'orders');
      expect(text(hidden.body)).toBe(text(missing.body));
    }
  });

  it('shows a neighbour that may not be read without its name', async () => {
    const up = await api
      .as(PEOPLE.otherDomain)
      .get('/products/logistics/shipments/lineage');
    expect(up.body).toEqual({
      ref: SHIPMENTS,
      upstream: [
        {
          kind: 'external',
          title: 'orders-in',
          contractId: 'orders',
          version: '1.0.0',
          viaPort: 'orders-in',
        },
      ],
      downstream: [
        {
          kind: 'external',
          title: '',
          contractId: 'parcels',
          viaPort: 'parcels',
        },
      ],
    });
    const full = await api
      .as(PEOPLE.reader)
      .get('/products/logistics/shipments/lineage');
    expect(full.body).toMatchObject({
      upstream: [
        { kind: 'product', ref: ORDERS, title: 'Orders', port: 'orders' },
      ],
      downstream: [
        { kind: 'product', ref: RETURNS, title: 'Returns', port: 'parcels-in' },
      ],
    });
  });

  it('gives the catalog feed to services only', async () => {
    expect((await api.as(PEOPLE.admin).get('/entities')).status).toBe(403);
    expect((await api.as().get('/entities')).status).toBe(200);
  });

  it('is an error while the catalog cannot say what may be read', async () => {
    const fresh = startApi(store);
    jest.spyOn(fresh.catalog, 'streamEntities').mockImplementation(() => {
      throw new Error('connect ECONNREFUSED');
    });
    const all = await fresh.as(PEOPLE.reader).get('/products');
    expect(all.status).toBe(200);
    const some = await fresh.as(PEOPLE.someCatalog).get('/products');
    expect(some.status).toBe(503);
  });
});
