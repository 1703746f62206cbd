import { startApi } from '../../__testUtils__/startApi';
import { fromSource } from '../../__testUtils__/createTestIntake';
import { definitionsOf, policyOf } from '../../__testUtils__/definitionsOf';
import { incoming, productYaml } from '../../__testUtils__/documents';
import { MESH, submitMesh } from '../../__testUtils__/mesh';
import { PEOPLE } from '../../__testUtils__/permissionsOf';
import { setProductState } from '../../registry/setProductState';
import { createTestScan } from '../__testUtils__/createTestScan';
import { FILES, waiverOf } from '../__testUtils__/definitionFiles';
import { eachVerdictStore } from '../__testUtils__/eachVerdictStore';

const RETURNS = 'dataproduct:sales/returns';

eachVerdictStore('standings and levels', store => {
  async function served() {
    const { knex } = store;
    const test = createTestScan(store);
    await submitMesh(test);
    test.world.definitions = definitionsOf({
      ...FILES,
      'waiver.yaml': waiverOf('global.tags', RETURNS),
    });
    const { definitions } = test;
    const now = () => test.world.now;
    return { test, as: startApi({ knex, definitions, now }).as };
  }
  type Item = { ref: string; state: string; levels?: unknown[] };

  it('says nothing of what was never judged', async () => {
    const { as } = await served();
    const { status, body } = await as().get('/standings');
    expect(status).toBe(200);
    expect(body.items.length).toBeGreaterThan(2);
    for (const item of body.items) {
      expect(item).toMatchObject({
        state: 'never',
        counts: { pass: 0, fail: 0 },
        failing: [],
        levels: [],
      });
    }
    const shelf = await as(PEOPLE.reader).get('/products');
    expect(shelf.body.items.filter(({ levels }: Item) => levels)).toEqual([]);
  });

  it('tells services of all products in the order of their refs, page by page', async () => {
    const { test, as } = await served();
    await test.sweep();
    const all: Item[] = [];
    for (let cursor = ''; ; ) {
      const { body } = await as().get(`/standings?limit=2${cursor}`);
      all.push(...body.items);
      if (!body.nextCursor) {
        break;
      }
      cursor = `&cursor=${encodeURIComponent(body.nextCursor)}`;
    }
    const { body: whole } = await as().get('/standings');
    expect(all).toEqual(whole.items);
    const refs = all.map(({ ref }) => ref);
    expect(refs).toEqual([...new Set(refs)].sort());
    expect(all.find(({ ref }) => ref === RETURNS)).toEqual({
      ref: RETURNS,
      state: 'current',
      evaluatedAt: '2026-03-02T12:00:00.000Z',
      counts: expect.objectContaining({ waived: 1 }),
      failing: [],
      waived: ['global.tags'],
      unknown: [],
      levels: [
        expect.objectContaining({
          scorecard: 'global.trust',
          title: 'Trust',
          level: expect.objectContaining({ state: 'reached' }),
        }),
      ],
    });
    expect(
      all.find(({ ref }) => ref === 'dataproduct:logistics/shipments'),
    ).toMatchObject({
      failing: ['global.classified', 'global.tags'],
      levels: [{ level: { state: 'reached', name: 'bronze', index: 0 } }],
    });
  });

  it('tells neither of what is gone, nor what was said of it to what comes back', async () => {
    const { knex } = store;
    const { test, as } = await served();
    await test.sweep();
    const at = test.world.now.toISOString();
    const productIds = ['p-returns'];
    await setProductState({ knex, productIds, state: 'removed', at });
    const standing = async () => {
      const { body } = await as().get('/standings');
      return body.items.find(({ ref }: Item) => ref === RETURNS);
    };
    expect(await standing()).toBeUndefined();
    await test.intake.submit(fromSource(MESH));
    expect(await standing()).toMatchObject({
      state: 'never',
      counts: { pass: 0, waived: 0 },
      levels: [],
    });
    await test.replica().work();
    expect(await standing()).toMatchObject({ state: 'current' });
  });

  it('tells of what could not be evaluated, and of no level that it may have', async () => {
    const { test, as } = await served();
    await test.intake.submit(
      fromSource([
        ...MESH.filter(({ path }) => !path.includes('returns')),
        incoming(
          'sales/returns.odps.yaml',
          productYaml({
            id: 'p-returns',
            name: 'Returns',
            version: '1.1.0',
            purpose: 'Every '.repeat(2_000),
            inputs: [['parcels-in', 'parcels']],
          }),
        ),
      ]),
    );
    test.world.definitions = definitionsOf({
      ...FILES,
      'purpose.yaml': policyOf('purpose', {
        assert: { purpose: { matches: 'Every' } },
      }),
    });
    await test.sweep();
    const { body } = await as().get('/standings');
    expect(body.items.find(({ ref }: Item) => ref === RETURNS)).toMatchObject({
      state: 'current',
      counts: { pass: 0, fail: 1, error: 1 },
      unknown: ['global.purpose'],
      levels: [{ level: { state: 'unknown' } }],
    });
  });

  it('tells no person of all products', async () => {
    const { as } = await served();
    expect((await as(PEOPLE.admin).get('/standings')).status).toBe(403);
  });

  it('is stale while something waits to be judged, or the catalog is away', async () => {
    const { test, as } = await served();
    await test.sweep();
    const states = async () => {
      const { body } = await as().get('/standings');
      return new Set(body.items.map(({ state }: Item) => state));
    };
    expect(await states()).toEqual(new Set(['current']));
    test.world.definitions = definitionsOf({});
    expect(await states()).toEqual(new Set(['stale']));
    test.world.definitions = definitionsOf(FILES);
    await test.sweep();
    expect(await states()).toEqual(new Set(['current']));
    test.world.entities = undefined;
    await test.sweep();
    expect(await states()).toEqual(new Set(['stale']));
  });

  it('puts levels on the shelf and on the page in one statement for all', async () => {
    const { test, as } = await served();
    await test.sweep();
    const sent: string[] = [];
    const onQuery = ({ sql }: { sql: string }) => sent.push(sql);
    store.knex.on('query', onQuery);
    const shelf = await as(PEOPLE.reader).get('/products');
    store.knex.removeListener('query', onQuery);
    expect(sent.filter(sql => /policy_digests/.test(sql))).toHaveLength(1);
    const shown = shelf.body.items.find(({ ref }: Item) => ref === RETURNS);
    expect(shown.levels).toMatchObject([
      { scorecard: 'global.trust', title: 'Trust' },
    ]);
    const found = await as(PEOPLE.reader).query({ q: 'returns' });
    expect(found.body.items[0].levels).toEqual(shown.levels);
    const page = await as(PEOPLE.reader).get('/products/sales/returns');
    expect(page.body.levels).toEqual(shown.levels);
  });
});
