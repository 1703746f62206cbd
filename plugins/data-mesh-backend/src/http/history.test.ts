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
import { PEOPLE } from '../__testUtils__/permissionsOf';

const ORDERS = '/products/sales/orders';
const OF_PORT = 'port=orders&version=2.0.0';

eachStore('history over HTTP', store => {
  let api: ReturnType<typeof startApi>;

  beforeAll(() => {
    api = startApi(store);
  });

  /** Publishes new versions of the second line of the contract, one after the other. */
  async function publish(...versions: [version: string, columns: string[]][]) {
    const { intake } = createTestIntake(store);
    for (const [version, columns] of versions) {
      const [detail] = await intake.submit(
        fromSource([
          incoming(
            'sales/orders.2.odcs.yaml',
            contractYaml({ id: 'orders', version, columns }),
          ),
        ]),
      );
      expect(detail.state).toBe('accepted');
    }
  }

  async function get(path: string) {
    const { status, body } = await api.as().get(path);
    expect(status).toBe(200);
    return body;
  }

  const versionsOf = (items: { version?: string }[]) =>
    items.map(({ version }) => version);

  it('lists the revisions of a contract line, newest first, page by page', async () => {
    await submitMesh(createTestIntake(store));
    await publish(
      ['2.1.0', ['order_id', 'Größe', 'a']],
      ['2.2.0', ['order_id', 'Größe', 'a', 'b']],
    );
    const first = await get(`${ORDERS}/revisions?${OF_PORT}&limit=2`);
    expect(versionsOf(first.items)).toEqual(['2.2.0', '2.1.0']);
    expect(first.totalItems).toBe(3);
    expect(first.items[0]).toMatchObject({
      kind: 'DataContract',
      position: 3,
      lifecycle: 'active',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      acceptedBy: 'source:git',
      sourceId: 'git',
    });
    const submission = await get(`/submissions/${first.items[0].submissionId}`);
    expect(submission.state).toBe('accepted');
    const last = await get(
      `${ORDERS}/revisions?${OF_PORT}&limit=2&cursor=${first.nextCursor}`,
    );
    expect(versionsOf(last.items)).toEqual(['2.0.0']);
    expect(last.nextCursor).toBeUndefined();
  });

  it('keeps majors and products apart', async () => {
    await submitMesh(createTestIntake(store));
    await publish(['2.1.0', ['order_id', 'Größe', 'a']]);
    const old = await get(`${ORDERS}/revisions?port=orders&version=1.0.0`);
    expect(versionsOf(old.items)).toEqual(['1.4.0']);
    const newest = await get(`${ORDERS}/revisions?port=orders`);
    expect(versionsOf(newest.items)).toEqual(['2.1.0', '2.0.0']);
    const product = await get(`${ORDERS}/revisions`);
    expect(product.items).toMatchObject([
      { kind: 'DataProduct', version: '1.0.0', position: 1 },
    ]);
  });

  it('tells of each revision what it changed, for whom, and which bump it deserves', async () => {
    const { intake } = createTestIntake(store);
    // A draft may break its readers; the gate stops what was promised.
    const draft = (version: string, columns: string[]) =>
      incoming(
        'sales/drafts.odcs.yaml',
        contractYaml({ id: 'drafts', version, columns }).replace(
          'status: active',
          'status: draft',
        ),
      );
    const product = productYaml({
      id: 'p-drafts',
      name: 'Drafts',
      ports: [['rows', '2.0.0', 'drafts']],
    });
    for (const documents of [
      [
        incoming('sales/drafts.odps.yaml', product),
        draft('2.0.0', ['order_id', 'Größe']),
      ],
      [draft('2.1.0', ['order_id', 'Größe', 'a'])],
      [draft('2.1.1', ['order_id', 'a'])],
    ]) {
      const [{ state }] = await intake.submit(fromSource(documents));
      expect(state).toMatch(/^accepted/);
    }
    const { items } = await get('/products/sales/drafts/changelog?port=rows');
    expect(items).toMatchObject([
      {
        revision: { version: '2.1.1' },
        since: { version: '2.1.0', position: 2 },
        comparison: {
          bump: 'major',
          declaredBump: 'patch',
          bumpEnough: false,
          total: 1,
          consumers: { ok: 0, review: 0, break: 1 },
        },
        changes: [
          {
            rule: 'F1',
            path: '/schema[name=rows]/properties[name=Größe]',
            consumers: 'break',
            title: 'Property removed',
            reason: expect.stringContaining('rows.Größe'),
            at: { before: { line: 16, column: 9 }, after: { line: 11 } },
          },
        ],
      },
      {
        revision: { version: '2.1.0' },
        comparison: {
          bump: 'minor',
          declaredBump: 'minor',
          bumpEnough: true,
          consumers: { ok: 1, review: 0, break: 0 },
        },
        changes: [{ rule: 'F2', consumers: 'ok' }],
      },
      { revision: { version: '2.0.0' }, changes: [] },
    ]);
    expect(items[2].since).toBeUndefined();
    expect(items[2].comparison).toBeUndefined();
  });

  it('names the products that read the line, by contract and major', async () => {
    await submitMesh(createTestIntake(store));
    const second = await get(`${ORDERS}/changelog?${OF_PORT}`);
    // The input port of shipments names the contract and the first major.
    expect(second.readers).toEqual({ total: 0, products: [] });
    const first = await get(`${ORDERS}/changelog?port=orders&version=1.0.0`);
    expect(first.readers).toEqual({
      total: 1,
      products: [
        {
          ref: 'dataproduct:logistics/shipments',
          title: 'Shipments',
          port: 'orders-in',
        },
      ],
    });
  });

  it('counts readers that the caller may not see, and names the others', async () => {
    await submitMesh(createTestIntake(store));
    const { body } = await api
      .as(PEOPLE.salesOnly)
      .get(`${ORDERS}/changelog?port=orders&version=1.0.0`);
    expect(body.readers).toEqual({ total: 1, products: [] });
  });

  it('tells what a product changed', async () => {
    const { intake } = createTestIntake(store);
    for (const [version, purpose] of [
      ['1.0.0', 'One.'],
      ['1.1.0', 'Another.'],
    ]) {
      const text = productYaml({ id: 'p', name: 'Orders', version, purpose });
      await intake.submit(fromSource([incoming('p.yaml', text)]));
    }
    const { items, readers } = await get(`${ORDERS}/changelog`);
    expect(readers).toBeUndefined();
    expect(items[0].comparison).toMatchObject({
      bump: 'patch',
      declaredBump: 'minor',
      bumpEnough: true,
    });
    expect(items[0].changes[0]).toMatchObject({ rule: 'M2', consumers: 'ok' });
  });

  it('compares any two revisions of a contract, across majors too', async () => {
    await submitMesh(createTestIntake(store));
    await publish(
      ['2.1.0', ['order_id', 'Größe', 'a']],
      ['2.2.0', ['order_id', 'Größe', 'a', 'b']],
    );
    const { items } = await get(`${ORDERS}/revisions?${OF_PORT}`);
    const [newest, , oldest] = items;
    const forward = await get(
      `/comparisons?before=${oldest.id}&after=${newest.id}`,
    );
    expect(forward).toMatchObject({
      before: { version: '2.0.0' },
      after: { version: '2.2.0' },
      bump: 'minor',
      total: 2,
    });
    const back = await get(
      `/comparisons?before=${newest.id}&after=${oldest.id}`,
    );
    expect(back).toMatchObject({ bump: 'major', declaredBump: 'lowered' });

    const other = await get(`${ORDERS}/revisions?port=orders&version=1.0.0`);
    const across = await get(
      `/comparisons/schema?before=${other.items[0].id}&after=${newest.id}`,
    );
    expect(across.declaredBump).toBe('major');
    expect(
      across.tables[0].rows.map((row: { name: string; state: string }) => [
        row.name,
        row.state,
      ]),
    ).toEqual([
      ['order_id', 'same'],
      ['Größe', 'added'],
      ['a', 'added'],
      ['b', 'added'],
    ]);
  });

  it.each([
    ['400', 'two documents', 'orders', 'product'],
    ['404', 'no such revision', 'orders', 'nothing'],
  ])('answers %s to a comparison of %s', async (status, _what, ...which) => {
    await submitMesh(createTestIntake(store));
    const contract = await get(`${ORDERS}/revisions?${OF_PORT}`);
    const product = await get(`${ORDERS}/revisions`);
    const ids: Record<string, string> = {
      orders: contract.items[0].id,
      product: product.items[0].id,
      nothing: 'none',
    };
    const [before, after] = which.map(each => ids[each]);
    for (const path of ['/comparisons', '/comparisons/schema']) {
      const answer = await api
        .as()
        .get(`${path}?before=${before}&after=${after}`);
      expect(answer.status).toBe(Number(status));
    }
  });

  it('answers alike to those who may not read and to what is not there', async () => {
    await submitMesh(createTestIntake(store));
    const { items } = await get(`${ORDERS}/revisions?${OF_PORT}`);
    const id = items[0].id;
    const paths = (product: string, revision: string) => [
      `/products/sales/${product}/revisions`,
      `/products/sales/${product}/changelog?port=orders`,
      `/comparisons?before=${revision}&after=${revision}`,
      `/comparisons/schema?before=${revision}&after=${revision}`,
    ];
    const strangers = [PEOPLE.none, PEOPLE.otherDomain, PEOPLE.noCatalog];
    for (const person of strangers) {
      const hidden = paths('orders', id);
      const missing = paths('nothing', 'nothing');
      for (const [i, path] of hidden.entries()) {
        const there = await api.as(person).get(path);
        const not = await api.as(person).get(missing[i]);
        expect([there.status, not.status]).toEqual([404, 404]);
        const named = (text: string) =>
          text.replace('sales/orders', 'x').replace('sales/nothing', 'x');
        expect(named(there.body.error.message).replace(id, 'r')).toBe(
          named(not.body.error.message).replace('nothing', 'r'),
        );
      }
    }
  });

  it.each([
    ['a port that is none', `${ORDERS}/changelog?port=none`, 404],
    ['a cursor that is none', `${ORDERS}/revisions?cursor=x`, 400],
    ['too many', `${ORDERS}/changelog?limit=51`, 400],
    ['a comparison with nothing', '/comparisons?before=a', 400],
  ])('refuses %s', async (_what, path, status) => {
    await submitMesh(createTestIntake(store));
    expect((await api.as().get(path)).status).toBe(status);
  });
});
