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
import { MESH, submitMesh } from '../__testUtils__/mesh';
import { PEOPLE } from '../__testUtils__/permissionsOf';
import { startApi } from '../__testUtils__/startApi';
import { refreshOutdated } from '../registry/refreshOutdated';

/** {@link MESH} with a product of three kinds of columns and tags. */
const LEDGER = [
  incoming(
    'sales/ledger.odps.yaml',
    productYaml({
      id: 'p-ledger',
      name: 'Ledger',
      tags: ['core', 'Finance', 'finance', ' '],
      ports: [['entries', '1.0.0', 'entries']],
    }),
  ),
  incoming(
    'sales/entries.odcs.yaml',
    contractYaml({
      id: 'entries',
      columns: ['IBAN', 'iban_hash', 'old_iban'],
      classification: 'PII',
    }),
  ),
];

eachStore('facets of the shelf', store => {
  let api: ReturnType<typeof startApi>;

  beforeAll(() => {
    api = startApi(store);
  });

  beforeEach(async () => {
    await submitMesh(createTestIntake(store));
    const { intake } = createTestIntake(store);
    await intake.submit(fromSource([...MESH, ...LEDGER]));
  });

  type Counts = [value: string, count: number][];

  async function facets(query: string, as?: string) {
    const { body } = await api.as(as).get(`/products?facets=true&${query}`);
    const counts = (facet: string): Counts =>
      body.facets[facet].values.map(
        ({ value, count }: { value: string; count: number }) => [value, count],
      );
    return { body, counts };
  }

  it.each<[string, string, Counts]>([
    [
      '',
      'domain',
      [
        ['sales', 3],
        ['logistics', 1],
      ],
    ],
    ['', 'lifecycle', [['active', 4]]],
    [
      '',
      'tag',
      [
        ['core', 2],
        ['finance', 1],
      ],
    ],
    ['', 'classification', [['pii', 1]]],
    [
      '',
      'owner',
      [
        ['group:default/sales-team', 3],
        ['group:default/logistics-team', 1],
      ],
    ],
    // The choice of a facet narrows the others, not itself.
    [
      'domain=logistics',
      'domain',
      [
        ['sales', 3],
        ['logistics', 1],
      ],
    ],
    ['domain=logistics', 'owner', [['group:default/logistics-team', 1]]],
    ['domain=logistics', 'tag', []],
    [
      'tag=CORE',
      'tag',
      [
        ['core', 2],
        ['finance', 1],
      ],
    ],
    ['tag=core', 'domain', [['sales', 2]]],
    ['tag=core&tag=finance', 'domain', [['sales', 2]]],
    [
      'tag=core&classification=pii',
      'tag',
      [
        ['core', 1],
        ['finance', 1],
      ],
    ],
    ['tag=core&classification=pii', 'classification', [['pii', 1]]],
    ['q=orders', 'domain', [['sales', 1]]],
    ['q=nothing', 'domain', []],
  ])('%s counts %s as %j', async (query, facet, expected) => {
    const { counts } = await facets(query);
    expect(counts(facet)).toEqual(expected);
  });

  it.each([
    [
      'domain=sales&domain=logistics',
      ['Ledger', 'Orders', 'Returns', 'Shipments'],
    ],
    ['domain=logistics&tag=core', []],
    ['tag=Core', ['Ledger', 'Orders']],
    ['tag=finance&tag=core', ['Ledger', 'Orders']],
    ['classification=Pii', ['Ledger']],
    ['owner=group:default/logistics-team&owner=user:default/x', ['Shipments']],
  ])('%s finds %j, and its total counts them', async (query, expected) => {
    const { body } = await facets(query);
    expect(body.items.map((each: { title: string }) => each.title)).toEqual(
      expected,
    );
    expect(body.totalItems).toBe(expected.length);
  });

  it('counts only what the caller may read', async () => {
    const { body, counts } = await facets('', PEOPLE.otherDomain);
    expect(counts('domain')).toEqual([['logistics', 1]]);
    expect(counts('tag')).toEqual([]);
    expect(counts('classification')).toEqual([]);
    expect(body.totalItems).toBe(1);
  });

  it.each<[string, object, string[]]>([
    ['owners', { ownedBy: ['Group:default/Logistics-team'] }, ['Shipments']],
    ['no owner', { ownedBy: [] }, []],
    [
      'refs',
      { refs: ['dataproduct:sales/orders', 'dataproduct:a/b'] },
      ['Orders'],
    ],
    ['no ref', { refs: [] }, []],
    [
      'refs of a domain',
      { refs: ['dataproduct:sales/orders'], domain: ['logistics'] },
      [],
    ],
  ])('takes %s in a body', async (_, query, expected) => {
    const { body } = await api.as().query({ ...query, facets: true });
    expect(body.items.map((each: { title: string }) => each.title)).toEqual(
      expected,
    );
    expect(body.totalItems).toBe(expected.length);
  });

  it.each([
    [{ nonsense: 1 }, 'additional properties'],
    [{ domain: 'sales' }, 'domain'],
    [{ limit: 201 }, 'limit'],
  ])('refuses the body %j', async (query, named) => {
    const { status, body } = await api.as().query(query);
    expect(status).toBe(400);
    expect(body.error.message).toContain(named);
  });

  it.each([
    ['iban', 'Ledger', ['IBAN', 'iban_hash', 'old_iban']],
    ['hash iban', 'Ledger', ['IBAN', 'iban_hash', 'old_iban']],
    ['größe', 'Orders', ['Größe']],
    ['parcel', 'Shipments', ['parcel_id']],
    ['every', 'Orders', undefined],
  ])('%s finds %s by the columns %j', async (q, title, columns) => {
    const { body } = await api.as().get(`/products?q=${encodeURIComponent(q)}`);
    expect(body.items).toHaveLength(1);
    expect(body.items[0].title).toBe(title);
    expect(body.items[0].matchedColumns).toEqual(columns);
  });

  it('follows a product that loses its tags, and one that is removed', async () => {
    const { intake } = createTestIntake(store);
    const plain = [
      incoming(
        'sales/ledger.odps.yaml',
        productYaml({
          id: 'p-ledger',
          name: 'Ledger',
          version: '1.0.1',
          ports: [['entries', '1.0.0', 'entries']],
        }),
      ),
      incoming(
        'sales/entries.odcs.yaml',
        contractYaml({
          id: 'entries',
          version: '1.1.0',
          columns: ['IBAN', 'iban_hash', 'old_iban'],
        }),
      ),
    ];
    await intake.submit(fromSource([...MESH, ...plain]));
    const { counts } = await facets('');
    expect(counts('tag')).toEqual([['core', 1]]);
    expect(counts('classification')).toEqual([]);
    await store
      .knex('products')
      .where({ name: 'orders' })
      .update({ state: 'removed' });
    expect((await facets('')).counts('tag')).toEqual([]);
  });

  it('derives for an older release what it did not know', async () => {
    const before = await store.rows([
      'product_facets',
      'contract_lines',
      'products',
    ]);
    await store.knex('product_facets').delete();
    await store.knex('products').update({ facets_version: 0, search_text: '' });
    await store
      .knex('contract_lines')
      .update({ classifications: null, column_names: '' });

    expect(await refreshOutdated({ knex: store.knex })).toBe(4);
    const after = await store.rows([
      'product_facets',
      'contract_lines',
      'products',
    ]);
    for (const table of Object.keys(before)) {
      expect(after[table]).toHaveLength(before[table].length);
      expect(after[table]).toEqual(expect.arrayContaining(before[table]));
    }
    expect(await refreshOutdated({ knex: store.knex })).toBe(0);
  });

  it('keeps a tag of any length', async () => {
    const { intake } = createTestIntake(store);
    const tag = 'x'.repeat(10_000);
    const [detail] = await intake.submit(
      fromSource([
        incoming(
          'a.yaml',
          productYaml({ id: 'p-tagged', name: 'Tagged', tags: [tag] }),
        ),
      ]),
    );
    expect(detail.state).toBe('accepted');
    const { body } = await facets(`tag=${'X'.repeat(200)}`);
    expect(body.totalItems).toBe(1);
  });
});
