import { FacetValue, ProductSummary } from '@meshstage/plugin-data-mesh-common';
import { definitionsOf } from '../../__testUtils__/definitionsOf';
import { submitMesh } from '../../__testUtils__/mesh';
import { PEOPLE } from '../../__testUtils__/permissionsOf';
import { startApi } from '../../__testUtils__/startApi';
import { createTestScan } from '../__testUtils__/createTestScan';
import { FILES, scorecardOf } from '../__testUtils__/definitionFiles';
import { eachVerdictStore } from '../__testUtils__/eachVerdictStore';

const GOLD = 'global.trust:reached:gold';
const SILVER = 'global.trust:reached:silver';
const BRONZE = 'global.trust:reached:bronze';

/** Orders has a tag, Returns and Shipments have none; only Returns has no columns. */
eachVerdictStore('levels as a facet of the shelf', store => {
  async function served() {
    const { knex } = store;
    const test = createTestScan(store);
    await submitMesh(test);
    await test.sweep();
    const { definitions } = test;
    const now = () => test.world.now;
    const { as } = startApi({ knex, definitions, now });

    async function shelf(query: string, who?: string) {
      const { status, body } = await as(who).get(
        `/products?facets=true&${query}`,
      );
      expect(status).toBe(200);
      const counts = (facet: string) =>
        body.facets[facet].values.map(({ value, count }: FacetValue) => [
          value,
          count,
        ]);
      return {
        titles: body.items.map(({ title }: ProductSummary) => title),
        total: body.totalItems,
        levels: body.facets.level,
        counts,
      };
    }
    return { test, as, shelf };
  }

  it('counts them, the highest first, with the title of their scorecard', async () => {
    const { shelf } = await served();
    const { levels } = await shelf('');
    expect(levels).toEqual({
      total: 2,
      values: [
        { value: SILVER, label: 'Trust', count: 1 },
        { value: BRONZE, label: 'Trust', count: 2 },
      ],
    });
  });

  it.each([
    [`level=${SILVER}`, ['Orders'], [['sales', 1]]],
    [
      `level=${BRONZE}`,
      ['Returns', 'Shipments'],
      [
        ['logistics', 1],
        ['sales', 1],
      ],
    ],
    [
      `level=${BRONZE}&domain=sales`,
      ['Returns'],
      [
        ['logistics', 1],
        ['sales', 1],
      ],
    ],
    [`level=${BRONZE}&level=${SILVER}&q=order`, ['Orders'], [['sales', 1]]],
    [`level=${GOLD}`, [], []],
    ['level=nonsense', [], []],
    [`level=${encodeURIComponent("x' or 1=1 --")}`, [], []],
  ])('%s finds %j', async (query, titles, domains) => {
    const { shelf } = await served();
    const found = await shelf(query);
    expect(found.titles).toEqual(titles);
    expect(found.total).toBe(titles.length);
    expect(found.counts('domain')).toEqual(domains);
  });

  it('leaves its own choice out of its counts', async () => {
    const { shelf } = await served();
    const all = await shelf('');
    expect((await shelf(`level=${SILVER}`)).levels).toEqual(all.levels);
    expect((await shelf('domain=logistics')).counts('level')).toEqual([
      [BRONZE, 1],
    ]);
  });

  it('narrows without counting, and in a body', async () => {
    const { as } = await served();
    const hostile = await as().query({ level: ['a\0b', '\ud800'] });
    expect(hostile.body.totalItems).toBe(0);
    const { body } = await as().get(`/products?level=${SILVER}`);
    expect(body).toMatchObject({ items: [{ title: 'Orders' }], totalItems: 1 });
    expect(body.facets).toBeUndefined();
    const long = await as().query({ level: [SILVER, BRONZE], limit: 1 });
    expect(long.body.totalItems).toBe(3);
    const next = await as().query({
      level: [SILVER, BRONZE],
      limit: 1,
      cursor: long.body.nextCursor,
    });
    expect(next.body.items).toHaveLength(1);
  });

  it('counts what the caller may read, and nothing else', async () => {
    const { shelf } = await served();
    const { counts, total } = await shelf('', PEOPLE.otherDomain);
    expect(counts('level')).toEqual([[BRONZE, 1]]);
    expect(total).toBe(1);
    expect((await shelf(`level=${SILVER}`, PEOPLE.otherDomain)).titles).toEqual(
      [],
    );
  });

  it('follows what a level needs, before anything is judged again', async () => {
    const { test, shelf } = await served();
    test.world.definitions = definitionsOf({
      ...FILES,
      'scorecard.yaml': scorecardOf([['Only: "this" & größer', 'global.tags']]),
    });
    const only = 'global.trust:reached:Only: "this" & größer';
    expect((await shelf('')).counts('level')).toEqual([
      [only, 1],
      ['global.trust:none', 2],
    ]);
    const query = `level=${encodeURIComponent(only)}`;
    expect((await shelf(query)).titles).toEqual(['Orders']);
  });

  it('says what nobody knows, and has a value for each scorecard', async () => {
    const { test, shelf } = await served();
    test.world.definitions = definitionsOf({
      ...FILES,
      'scorecard.yaml': scorecardOf([['gold', 'global.new']]),
      'second.yaml': scorecardOf([['good', 'global.tags']], 'global.second'),
      'new.yaml': {
        ...(FILES['tags.yaml'] as object),
        metadata: {
          id: 'global.new',
          title: 'New',
          owner: 'group:default/privacy',
          category: 'quality',
          severity: 'high',
        },
      },
    });
    expect((await shelf('')).counts('level')).toEqual([
      ['global.trust:unknown', 3],
    ]);
    await test.sweep();
    expect((await shelf('')).counts('level')).toEqual([
      ['global.second:reached:good', 1],
      ['global.second:none', 2],
      [GOLD, 1],
      ['global.trust:none', 2],
    ]);
    // Of two scorecards both may be chosen: a product needs one of them.
    expect((await shelf(`level=global.second:none&level=${GOLD}`)).total).toBe(
      3,
    );
  });

  it.each(['nothing was judged', 'nobody knows what is asked'])(
    'has no values where %s',
    async what => {
      const { test, shelf } = await served();
      if (what === 'nothing was judged') {
        await store.knex('policy_digests').delete();
      } else {
        test.world.definitions = undefined;
      }
      const { levels, total } = await shelf('');
      expect(levels).toEqual({ values: [], total: 0 });
      expect(total).toBe(3);
      expect((await shelf(`level=${SILVER}`)).titles).toEqual([]);
    },
  );
});
