import { definitionsOf, policyOf } from '../../__testUtils__/definitionsOf';
import { submitMesh } from '../../__testUtils__/mesh';
import { PEOPLE } from '../../__testUtils__/permissionsOf';
import { createTestScan } from '../__testUtils__/createTestScan';
import { FILES, waiverOf } from '../__testUtils__/definitionFiles';
import { eachVerdictStore } from '../__testUtils__/eachVerdictStore';
import { serveGovernance } from '../__testUtils__/serveGovernance';

const RETURNS = 'dataproduct:sales/returns';

eachVerdictStore('governanceRoutes', store => {
  async function served() {
    const test = createTestScan(store);
    await submitMesh(test);
    test.world.definitions = definitionsOf({
      ...FILES,
      'waiver.yaml': waiverOf('global.tags', RETURNS),
    });
    await test.sweep();
    return { test, get: serveGovernance({ ...store, knex: store.knex, test }) };
  }

  it('tells all of a product, with evidence at its line', async () => {
    const { get } = await served();
    const { status, body } = await get(
      PEOPLE.reader,
      '/products/logistics/shipments/governance',
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ref: 'dataproduct:logistics/shipments',
      configured: true,
      state: 'current',
      evaluatedAt: '2026-03-02T12:00:00.000Z',
      history: [],
      waivers: [],
      scorecards: [
        {
          scorecard: 'global.trust',
          title: 'Trust',
          levels: ['bronze', 'silver', 'gold'],
          level: { state: 'reached', name: 'bronze', index: 0 },
          next: 'silver',
          missing: [
            {
              policy: 'global.tags',
              outcome: 'fail',
              items: 1,
              words: 'Say in a word what it is about.',
            },
          ],
        },
      ],
    });
    expect(
      body.policies.map((each: { id: string; outcome: string }) => [
        each.id,
        each.outcome,
      ]),
    ).toEqual([
      ['global.classified', 'fail'],
      ['global.tags', 'fail'],
      ['global.purpose', 'pass'],
    ]);
    const [classified, tags] = body.policies;
    expect(classified).toMatchObject({
      title: 'An example',
      why: 'Because.',
      severity: 'high',
      forEach: 'columns',
      counts: { pass: 0, fail: 1 },
      since: '2026-03-02T12:00:00.000Z',
      evidence: [
        {
          outcome: 'fail',
          path: 'rows.parcel_id',
          document: 'logistics/parcels.odcs.yaml',
          place: 'schema[0].properties[0]',
          line: 12,
          column: 9,
          field: 'classification',
          wanted: { exists: true },
          message: 'Mend rows.parcel_id',
        },
      ],
    });
    expect(tags.evidence[0]).toMatchObject({
      document: 'logistics/shipments.odps.yaml',
      line: 10,
    });
  });

  it('tells of a waiver, and that nothing but it gives the level', async () => {
    const { get } = await served();
    const path = '/products/sales/returns';
    const { body } = await get(PEOPLE.reader, `${path}/governance`);
    expect(body.waivers).toMatchObject([
      { policy: 'global.tags', expires: '2026-03-31', items: 1 },
    ]);
    expect(body.nextChange).toBe('2026-04-01T00:00:00.000Z');
    expect(body.scorecards[0]).toMatchObject({
      level: { state: 'reached', name: 'gold' },
      waived: 1,
      missing: [],
    });
    const badge = await get(PEOPLE.reader, `${path}/badge.svg`);
    expect(badge.headers['content-type']).toContain('image/svg+xml');
    expect(badge.body.toString()).toContain(
      '<title>Trust: gold, 1 waived</title>',
    );
  });

  it('tells that what it knows is old', async () => {
    const { test, get } = await served();
    const path = '/products/sales/orders/governance';
    const age = async () => {
      const { state, staleBecause } = (await get(PEOPLE.reader, path)).body;
      return [state, staleBecause];
    };
    const badge = async () => {
      const of = '/products/sales/orders/badge.svg';
      const { body } = await get(PEOPLE.reader, of);
      return /<title>(.*)<\/title>/.exec(body.toString())?.[1];
    };
    expect(await badge()).toBe('Trust: silver');
    test.world.definitions = definitionsOf({
      'purpose.yaml': policyOf('purpose', {
        assert: { purpose: { absent: true } },
      }),
    });
    expect(await age()).toEqual(['stale', 'not-judged-since']);
    test.world.definitions = definitionsOf(FILES);
    test.world.entities = undefined;
    await test.sweep();
    expect(await age()).toEqual(['stale', 'catalog-away']);
    expect(await badge()).toBe('Trust: silver, out of date');
    test.world.definitions = undefined;
    await test.sweep();
    expect(await age()).toEqual(['stale', 'policies-away']);
    expect(await badge()).toBe('Scorecard: level unknown');
  });

  it('tells of files and sources that never could be read', async () => {
    const { test, get } = await served();
    const known = await definitionsOf(FILES).current();
    const unloaded = [
      { source: 'company', path: 'tags.yaml', scope: 'global' },
      { source: 'labs', path: '', scope: 'labs' },
    ];
    test.world.definitions = {
      current: async () =>
        known && { ...known, set: { ...known.set, unloaded } },
    };
    const { body } = await get(PEOPLE.reader, '/governance/policies');
    expect(body.unknown).toEqual([
      { source: 'company', path: 'tags.yaml', scope: 'global' },
      { source: 'labs', scope: 'labs' },
    ]);
    const { body: sales } = await get(
      PEOPLE.reader,
      '/governance/domains/sales',
    );
    expect(sales.unknown).toEqual(body.unknown.slice(0, 1));
  });

  it('says nothing of what nobody has judged', async () => {
    const test = createTestScan(store);
    await submitMesh(test);
    const get = serveGovernance({ knex: store.knex, test });
    const { body } = await get(
      PEOPLE.reader,
      '/products/sales/orders/governance',
    );
    expect(body).toMatchObject({
      state: 'never',
      policies: [],
      scorecards: [],
    });
    const badge = await get(PEOPLE.reader, '/products/sales/orders/badge.svg');
    expect(badge.status).toBe(404);
    const list = await get(PEOPLE.reader, '/governance/policies');
    expect(list.body).toMatchObject({ state: 'never' });
  });

  it.each([
    ['/products/logistics/shipments/governance'],
    ['/products/logistics/shipments/governance/history'],
    ['/products/logistics/shipments/badge.svg'],
    ['/products/sales/nothing/governance'],
    ['/products/sales/nothing/badge.svg'],
    ['/governance/policies/global.nothing'],
    ['/governance/scorecards/global.nothing'],
    ['/products/sales/orders/badge.svg?scorecard=global.nothing'],
  ])('%s is not there for who may read sales only', async path => {
    const { get } = await served();
    expect((await get(PEOPLE.salesOnly, path)).status).toBe(404);
  });

  it.each([
    [PEOPLE.reader, 3, { pass: 1, fail: 1, waived: 1 }, ['logistics', 'sales']],
    [PEOPLE.salesOnly, 2, { pass: 1, fail: 0, waived: 1 }, ['sales']],
    [PEOPLE.otherDomain, 1, { pass: 0, fail: 1, waived: 0 }, ['logistics']],
    [PEOPLE.none, 0, { pass: 0, fail: 0, waived: 0 }, []],
  ])('%s counts %i products', async (who, total, counts, domains) => {
    const { test, get } = await served();
    const list = (await get(who, '/governance/policies')).body;
    expect(list.products).toEqual({ total, judged: total });
    const tags = list.policies.find(
      (each: { id: string }) => each.id === 'global.tags',
    );
    expect(tags.products).toMatchObject(counts);
    const one = (await get(who, '/governance/policies/global.tags')).body;
    expect(one.policy).toEqual(tags);
    const open = await get(who, '/governance/policies/global.tags/products');
    expect(open.body.totalItems).toBe(total);

    await test.replica().plan();
    const card = (await get(who, '/governance/scorecards/global.trust')).body;
    expect(card.all.products).toBe(total);
    expect(card.products).toHaveLength(total);
    expect(card.byDomain.map(({ key }: { key: string }) => key)).toEqual(
      domains,
    );
    expect(card.trend.map(({ domain }: { domain: string }) => domain)).toEqual(
      domains,
    );
    const cards = (await get(who, '/governance/scorecards')).body;
    expect(cards.scorecards[0].all).toEqual(card.all);
  });

  it('lists the products of a policy, the worst first, page by page', async () => {
    const { get } = await served();
    const path = '/governance/policies/global.tags/products?limit=2';
    const { body } = await get(PEOPLE.reader, path);
    expect(body.items).toMatchObject([
      { title: 'Shipments', outcome: 'fail', counts: { fail: 1 } },
      { title: 'Returns', outcome: 'waived' },
    ]);
    const next = await get(PEOPLE.reader, `${path}&cursor=${body.nextCursor}`);
    expect(next.body.items).toMatchObject([{ title: 'Orders' }]);
    expect(next.body.nextCursor).toBeUndefined();
    const failed = await get(PEOPLE.reader, `${path}&outcome=fail`);
    expect(failed.body.totalItems).toBe(1);
    const wrong = await get(PEOPLE.reader, `${path}&outcome=bad`);
    expect(wrong.status).toBe(400);
  });

  it('shows a policy in its own words', async () => {
    const { get } = await served();
    const { body } = await get(
      PEOPLE.reader,
      '/governance/policies/global.classified',
    );
    expect(body).toMatchObject({
      policy: { id: 'global.classified', health: 'always-fires' },
      path: 'classified.yaml',
      line: 1,
      message: 'Mend {{item.path}}',
    });
    expect(JSON.parse(body.text)).toEqual(FILES['classified.yaml']);
  });

  it('tells what has changed, the newest first', async () => {
    const { test, get } = await served();
    for (const tags of ['absent', 'exists']) {
      test.world.definitions = definitionsOf({
        ...FILES,
        'tags.yaml': policyOf('tags', { assert: { tags: { [tags]: true } } }),
      });
      test.world.now = new Date(test.world.now.getTime() + 60_000);
      await test.sweep();
    }
    const path = '/products/sales/orders/governance/history?limit=1';
    const { body } = await get(PEOPLE.reader, path);
    expect(body).toMatchObject({
      totalItems: 2,
      items: [
        {
          policy: 'global.tags',
          isInForce: true,
          title: 'An example',
          before: 'fail',
          after: 'pass',
          because: ['policy'],
        },
      ],
    });
    const next = await get(PEOPLE.reader, `${path}&cursor=${body.nextCursor}`);
    expect(next.body.items).toMatchObject([{ before: 'pass', after: 'fail' }]);
  });

  it('tells of a change whether its policy is in force still', async () => {
    const { test, get } = await served();
    const { 'tags.yaml': _, ...others } = FILES;
    test.world.definitions = definitionsOf(others);
    test.world.now = new Date(test.world.now.getTime() + 60_000);
    await test.sweep();
    const path = '/products/sales/returns/governance/history';
    const { body } = await get(PEOPLE.reader, path);
    const [{ id }] = body.items;
    const replayed = await get(PEOPLE.reader, `${path}/${id}`);
    expect(replayed.body.change).toEqual(body.items[0]);
    expect(body.items).toMatchObject([
      {
        policy: 'global.tags',
        isInForce: false,
        title: 'An example',
        before: 'waived',
      },
    ]);
  });
});
