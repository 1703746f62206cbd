import { definitionsOf } from '../../../__testUtils__/definitionsOf';
import { submitMesh } from '../../../__testUtils__/mesh';
import { PEOPLE } from '../../../__testUtils__/permissionsOf';
import { createTestScan } from '../../__testUtils__/createTestScan';
import {
  campaignOf,
  FILES,
  waiverOf,
} from '../../__testUtils__/definitionFiles';
import { eachVerdictStore } from '../../__testUtils__/eachVerdictStore';
import { serveGovernance } from '../../__testUtils__/serveGovernance';

const LIST = '/governance/campaigns';
const ONE = `${LIST}/global.tagged`;

eachVerdictStore('campaignRoutes', store => {
  async function served(campaigns: object[] = [campaignOf()]) {
    const test = createTestScan(store);
    await submitMesh(test);
    test.world.definitions = definitionsOf({
      ...FILES,
      'waiver.yaml': waiverOf('global.tags', 'dataproduct:sales/returns'),
      ...Object.fromEntries(
        campaigns.map((campaign, index) => [`c${index}.yaml`, campaign]),
      ),
    });
    await test.sweep();
    return { test, get: serveGovernance({ knex: store.knex, test }) };
  }

  it('tells how far each product is, by domain and owner', async () => {
    const { get } = await served();
    const { status, body } = await get(PEOPLE.reader, ONE);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      state: 'current',
      title: 'Everything has tags',
      phase: 'running',
      daysLeft: 30,
      policies: [{ id: 'global.tags', title: 'An example' }],
      counts: { open: 1, waived: 1, done: 1, unknown: 0, unconcerned: 0 },
      share: 1 / 3,
      byDomain: [
        { key: 'logistics', share: 0 },
        { key: 'sales', share: 1 / 2 },
      ],
      byOwner: [
        { key: 'group:default/logistics-team', counts: { open: 1 } },
        { key: 'group:default/sales-team', counts: { open: 0, done: 1 } },
      ],
      products: [
        { title: 'Shipments', state: 'open', missing: ['global.tags'] },
        { title: 'Returns', state: 'waived', missing: [] },
        { title: 'Orders', state: 'done', missing: [] },
      ],
    });
    const { body: list } = await get(PEOPLE.reader, LIST);
    const { byDomain: _d, byOwner: _o, products: _p, ...head } = body;
    const { campaigns, ...age } = list;
    expect({ ...age, ...campaigns[0] }).toEqual(head);
  });

  it('knows nothing of products that nobody has judged yet, and counts them', async () => {
    const { get } = await served();
    await store
      .knex('policy_digests')
      .where({ product_id: 'p-shipments' })
      .delete();
    const { body } = await get(PEOPLE.reader, ONE);
    expect(body).toMatchObject({
      state: 'stale',
      counts: { open: 0, waived: 1, done: 1, unknown: 1, unconcerned: 0 },
      share: 1 / 3,
      products: [
        { title: 'Shipments', state: 'unknown', missing: ['global.tags'] },
        { title: 'Returns' },
        { title: 'Orders' },
      ],
    });
    const { body: list } = await get(PEOPLE.salesOnly, LIST);
    expect(list.campaigns[0].counts).toMatchObject({ done: 1, unknown: 0 });
  });

  it.each([
    [PEOPLE.reader, { open: 1, waived: 1, done: 1 }],
    [PEOPLE.salesOnly, { open: 0, waived: 1, done: 1 }],
    [PEOPLE.otherDomain, { open: 1, waived: 0, done: 0 }],
    [PEOPLE.none, { open: 0, waived: 0, done: 0 }],
  ])('%s sees %j', async (who, counts) => {
    const { get } = await served();
    const { body: list } = await get(who, LIST);
    expect(list.campaigns[0].counts).toMatchObject(counts);
    const { body } = await get(who, ONE);
    const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
    expect(body.products).toHaveLength(all);
  });

  it.each<[string[], object]>([
    [['Shipments', 'Returns', 'Orders'], {}],
    [['Shipments'], { match: { 'metadata.namespace': 'logistics' } }],
    [['Returns', 'Orders'], { match: { 'metadata.namespace': 'sales' } }],
    [[], { match: { 'spec.lifecycle': 'retired' } }],
  ])('looks at %j of %j', async (expected, spec) => {
    const { get } = await served([campaignOf(spec)]);
    const { body } = await get(PEOPLE.reader, ONE);
    const titles = body.products.map(({ title }: { title: string }) => title);
    expect(titles).toEqual(expected);
  });

  it('has those that run before those to come and those that are over', async () => {
    const { get } = await served([
      campaignOf({ due: '2026-03-01' }, 'global.over'),
      campaignOf({ starts: '2026-04-01', due: '2026-05-01' }, 'global.next'),
      campaignOf({ due: '2026-06-30' }, 'global.later'),
      campaignOf({}, 'global.now'),
    ]);
    const { body } = await get(PEOPLE.reader, LIST);
    const ids = body.campaigns.map(({ id }: { id: string }) => id);
    expect(ids).toEqual([
      'global.now',
      'global.later',
      'global.next',
      'global.over',
    ]);
  });

  it('does not know one that is not there, nor any while policies are away', async () => {
    const { test, get } = await served();
    expect((await get(PEOPLE.reader, `${LIST}/global.x`)).status).toBe(404);
    test.world.definitions = undefined;
    const { body } = await get(PEOPLE.reader, LIST);
    expect(body).toMatchObject({ state: 'stale', campaigns: [] });
    expect((await get(PEOPLE.reader, ONE)).status).toBe(404);
  });
});
