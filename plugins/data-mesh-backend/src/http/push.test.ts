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
import { PEOPLE } from '../__testUtils__/permissionsOf';
import { startApi } from '../__testUtils__/startApi';

type Product = Parameters<typeof productYaml>[0];

function product(more: Partial<Product> = {}) {
  const content = productYaml({ id: 'p-new', name: 'New', ...more });
  return { path: 'new.odps.yaml', content };
}

/** Who publishes what: status, for a product of sales and one of logistics. */
const PUBLISHES: [keyof typeof PEOPLE | 'service', number, number][] = [
  ['none', 403, 403],
  ['reader', 403, 403],
  // Owns sales, whatever the domain; the policy of the tests looks at owners.
  ['owner', 201, 403],
  ['salesOnly', 201, 403],
  ['otherDomain', 403, 201],
  ['admin', 201, 201],
  ['service', 201, 201],
];

eachStore('pushing', store => {
  let api: ReturnType<typeof startApi>;

  beforeAll(() => {
    api = startApi(store);
  });

  function as(who: keyof typeof PEOPLE | 'service') {
    return api.as(who === 'service' ? undefined : PEOPLE[who]);
  }

  it.each(PUBLISHES)(
    '%s: sales %d, logistics %d',
    async (who, sales, logistics) => {
      const { push } = as(who);
      expect((await push([product()])).status).toBe(sales);
      const other = product({
        id: 'p-other',
        domain: 'logistics',
        owner: 'group:default/logistics-team',
      });
      expect((await push([other])).status).toBe(logistics);
      const { submissions } = await store.rows(['submissions']);
      expect(submissions).toHaveLength(
        [sales, logistics].filter(status => status === 201).length,
      );
    },
  );

  it('answers what a refused version would break, and why', async () => {
    const { push, get } = as('salesOnly');
    const contract = (version: string, columns: string[]) => [
      {
        path: 'orders.odcs.yaml',
        content: contractYaml({ id: 'orders', version, columns }),
      },
    ];
    await push(contract('1.0.0', ['a', 'b']));
    const { status, body } = await push(contract('1.1.0', ['a']));
    expect(status).toBe(422);
    expect(body.documents).toMatchObject([
      {
        problems: [{ code: 'consumer-break', path: 'schema[0].properties' }],
        comparison: {
          bump: 'major',
          bumpEnough: false,
          changes: [{ rule: 'F1' }],
        },
      },
    ]);
    const stored = await get(`/submissions/${body.id}`);
    expect(stored.body.documents).toEqual(body.documents);
  });

  it('says by its status what became of it', async () => {
    const { push } = as('salesOnly');
    const documents = [product()];
    const cases: [number, string, Parameters<typeof push>][] = [
      [200, 'accepted', [documents, { dryRun: true }]],
      [201, 'accepted', [documents]],
      [200, 'unchanged', [documents]],
      [
        202,
        'waiting',
        [
          [
            product({
              id: 'p-2',
              name: 'Two',
              ports: [['v1', '1.0.0', 'none']],
            }),
          ],
        ],
      ],
      [422, 'refused', [[product({ id: 'p-3' })]]],
      [422, 'refused', [[product({ id: 'p-3' })], { dryRun: true }]],
    ];
    for (const [status, state, args] of cases) {
      const answer = await push(...args);
      expect([answer.status, answer.body.state]).toEqual([status, state]);
    }
  });

  it('goes on where a colleague of the domain left off', async () => {
    const first = await as('owner').push([product()]);
    expect(first.status).toBe(201);
    const next = await as('salesOnly').push([product({ version: '1.1.0' })]);
    expect(next.status).toBe(201);
    expect(next.body.sourceId).toBe('push');
  });

  it('keeps apart what people push under one file name', async () => {
    const path = 'product.yaml';
    const waits = (id: string, domain: string) => ({
      path,
      content: productYaml({
        id,
        domain,
        owner: `group:default/${domain}-team`,
        ports: [['v1', '1.0.0', 'nowhere']],
      }),
    });
    const mine = await as('salesOnly').push([waits('p-1', 'sales')]);
    // Even with the same id: a stranger never closes what waits.
    for (const id of ['p-2', 'p-1']) {
      await as('otherDomain').push([waits(id, 'logistics')]);
    }
    const broken = await as('otherDomain').push([{ path, content: '[' }]);
    const still = await as('salesOnly').get(`/submissions/${mine.body.id}`);
    expect(still.body).toMatchObject({ state: 'waiting' });
    expect(still.body).not.toHaveProperty('supersededBy');
    expect(broken.body).not.toHaveProperty('productRef');
    const seen = await as('salesOnly').get(`/submissions/${broken.body.id}`);
    expect(seen.status).toBe(404);

    const newer = await as('salesOnly').push([waits('p-1', 'sales')]);
    const closed = await as('salesOnly').get(`/submissions/${mine.body.id}`);
    expect(closed.body).toMatchObject({ supersededBy: newer.body.id });
  });

  it('takes If-Match at its word', async () => {
    const { push, get } = as('salesOnly');
    await push([product()]);
    const { body } = await get('/products/sales/new');
    const ifMatch = body.revisionHash;
    const next = [product({ version: '1.1.0' })];
    expect((await push(next, { ifMatch })).status).toBe(201);
    const late = await push([product({ version: '1.2.0' })], { ifMatch });
    expect(late.status).toBe(409);
    expect((await push(next, { ifMatch: 'short' })).status).toBe(400);
  });

  it('tells what still serves while an attempt is refused', async () => {
    const { push, get } = as('salesOnly');
    await push([product()]);
    const bad = await push([
      product({ version: '"1.1.0"\ntags: 7', owner: ':' }),
    ]);
    expect(bad.body).toMatchObject({
      state: 'refused',
      lastGood: { ref: 'dataproduct:sales/new', version: '1.0.0' },
    });
    const detail = await get('/products/sales/new');
    expect(detail.body).toMatchObject({
      version: '1.0.0',
      lastRefused: { id: bad.body.id, state: 'refused' },
    });
    const stored = await get(`/submissions/${bad.body.id}`);
    const mend = { way: 'push', liveHash: expect.stringMatching(/^\w{64}$/) };
    expect(stored.body).toEqual({ ...bad.body, mend, mayAskForWaiver: true });
  });

  it('names the source that a product is followed by', async () => {
    await submitMesh(createTestIntake(store));
    const content = productYaml({
      id: 'p-returns',
      name: 'Returns',
      version: '9.0.0',
    });
    const answer = await as('salesOnly').push([{ path: 'r.yaml', content }]);
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({
      documents: [{ problems: [{ code: 'product-id-owned', path: 'id' }] }],
    });
    expect(answer.body.documents[0].problems[0].message).toContain('git');
  });

  it('never tells of a live product that the caller may not read', async () => {
    await submitMesh(createTestIntake(store));
    const mine = { domain: 'logistics', owner: 'group:default/logistics-team' };
    const { push } = as('otherDomain');
    const contract = contractYaml({ id: 'orders', domain: 'logistics' });
    const attempts = [
      [product({ ...mine, id: 'p-orders' })],
      [product({ domain: 'sales', id: 'p-fresh' })],
      [{ path: 'c.yaml', content: contract }],
    ];
    const answers = new Set<string>();
    for (const documents of attempts) {
      for (const dryRun of [true, false]) {
        const { status, body } = await push(documents, { dryRun });
        expect(status).toBe(403);
        answers.add(body.error.message);
      }
    }
    expect(answers.size).toBe(1);
    expect([...answers][0]).not.toMatch(/sales|git|p-orders/);
  });

  it('does not give the schema of a contract to who only names it', async () => {
    await submitMesh(createTestIntake(store));
    const [spy] = await createTestIntake(store).intake.submit(
      fromSource(
        [
          incoming(
            'spy.yaml',
            productYaml({
              id: 'p-spy',
              name: 'Spy',
              domain: 'logistics',
              owner: 'group:default/logistics-team',
              ports: [['spy', '2.0.0', 'orders']],
            }),
          ),
        ],
        { source: { id: 'spies', type: 'files', domains: ['logistics'] } },
      ),
    );
    expect(spy).toMatchObject({
      state: 'refused',
      documents: [{ problems: [{ code: 'port-contract-of-other-domain' }] }],
    });
    const { get } = as('otherDomain');
    const schema = await get('/products/logistics/spy/schema?port=spy');
    expect(schema.status).toBe(404);
    const detail = await get('/products/logistics/spy');
    expect(JSON.stringify(detail.body)).not.toContain('"contract":');
    const search = await get('/products?q=grosse');
    expect(search.body.totalItems).toBe(0);
    // Nor does it become one whom the consumers of that contract consume.
    const { body } = await as('reader').get(
      '/products/logistics/shipments/lineage',
    );
    expect(body.upstream.map((each: { ref: string }) => each.ref)).toEqual([
      'dataproduct:sales/orders',
    ]);
    const shipments = await store
      .knex('products')
      .where({ product_id: 'p-shipments' })
      .first('entity');
    expect(JSON.parse(shipments.entity).spec.consumes).toEqual([
      'dataproduct:sales/orders',
    ]);
  });

  it('shows a refused attempt to its author and the domain, not to others', async () => {
    const { push } = as('owner');
    const { body } = await push([product({ version: '[' })]);
    expect(body.state).toBe('refused');
    for (const [who, status] of [
      ['owner', 200],
      ['admin', 200],
      ['service', 200],
      ['reader', 404],
      ['otherDomain', 404],
      ['none', 404],
    ] as const) {
      expect([
        who,
        (await as(who).get(`/submissions/${body.id}`)).status,
      ]).toEqual([who, status]);
    }
  });
});
