import { TestDatabases } from '@backstage/backend-test-utils';
import { aStanding } from './__testUtils__/aStanding';
import {
  Lifecycle,
  Mesh,
  startTechInsights,
} from './__testUtils__/startTechInsights';
import { factSchema } from './factSchema.table';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });
const ORDERS = 'dataproduct:sales/orders';

const COUNTS = aStanding('orders').counts;
const levelOf = (level: object) => ({ scorecard: 'global.trust', level });
const answerOf = (part: object) => ({
  status: 200,
  body: { items: [{ ...aStanding('orders'), ...part }] },
});

describe.each(databases.eachSupportedId())('facts in %s', databaseId => {
  const mesh: Mesh = { standings: [] };
  let portal: Awaited<ReturnType<typeof startTechInsights>>;

  beforeAll(async () => {
    const knex = await databases.init(databaseId);
    portal = await startTechInsights({ knex, mesh });
  });
  afterAll(() => portal.stop());
  beforeEach(() => {
    mesh.answer = undefined;
    mesh.standings = ['a', 'b', 'c', 'd', 'orders'].map(name =>
      aStanding(name),
    );
  });

  it('tells what each fact means', async () => {
    const [schema] = await portal.schemas();
    expect(schema).toMatchObject({ id: 'data-mesh-governance' });
    expect(Object.keys(schema)).toEqual(
      expect.arrayContaining(Object.keys(factSchema)),
    );
  });

  it('tells what is said of every product, page by page', async () => {
    await portal.retrieve();
    expect(await portal.factsOf(ORDERS)).toEqual({
      evaluatedAt: '2026-03-02T12:00:00.000Z',
      score: 0.5,
      passCount: 5,
      failCount: 2,
      waivedCount: 1,
      errorCount: 1,
      notEvaluatedCount: 1,
      failingPolicies: ['global.tags', 'sales.owner'],
      waivedPolicies: ['global.pii-masked'],
      unknownPolicies: ['global.input', 'global.lineage'],
      levels: { 'global.trust': 'silver' },
      ranks: { 'global.trust': 2 },
      scores: { 'global.trust': 0.75 },
    });
  });

  it.each([
    ['was never judged', aStanding('x', { state: 'never' })],
    ['is judged as things were', aStanding('x', { state: 'stale' })],
  ])('tells nothing of a product that %s', async (_, standing) => {
    mesh.standings = [standing];
    await portal.retrieve();
    expect(await portal.factsOf('dataproduct:sales/x')).toBeUndefined();
  });

  it.each([
    ['does not answer', { status: 503, body: {} }],
    ['answers something else', { status: 200, body: { items: [{ ref: 1 }] } }],
    ['counts something else', answerOf({ counts: { pass: 5 } })],
    ['counts less than nothing', answerOf({ counts: { ...COUNTS, fail: -1 } })],
    ['names no level', answerOf({ levels: [levelOf({ state: 'reached' })] })],
    [
      'scores more than all',
      answerOf({ levels: [{ ...levelOf({ state: 'none' }), score: 1.5 }] }),
    ],
    ['repeats a page', { status: 200, body: { items: [], nextCursor: 'x' } }],
  ])('keeps what was told before where the mesh %s', async (_, answer) => {
    await portal.retrieve();
    const before = await portal.factsOf(ORDERS);
    expect(before).toMatchObject({ failCount: 2 });
    mesh.answer = answer;
    await portal.retrieve();
    expect(await portal.factsOf(ORDERS)).toEqual(before);
  });

  it('tells nothing where no configuration names it', async () => {
    const other = await startTechInsights({
      knex: await databases.init(databaseId),
      mesh,
      isNamed: false,
    });
    try {
      expect(await other.schemas()).toEqual([]);
      await expect(other.retrieve()).rejects.toThrow(/not found/i);
      expect(await other.factsOf(ORDERS)).toBeUndefined();
    } finally {
      await other.stop();
    }
  });

  it('tells nothing as a pass of what could not be asked', async () => {
    const nothing = { pass: 0, fail: 0, waived: 0, error: 2 };
    mesh.standings = [
      aStanding('y', {
        counts: { ...COUNTS, ...nothing, 'not-evaluated': 1 },
        failing: [],
        waived: [],
        unknown: ['global.a', 'global.b', 'global.c'],
        levels: [
          {
            scorecard: 'global.trust',
            title: 'Trust',
            level: { state: 'unknown', atLeast: 'silver' },
            waived: 0,
            score: 0,
          },
        ],
      }),
    ];
    await portal.retrieve();
    expect(await portal.factsOf('dataproduct:sales/y')).toMatchObject({
      score: 0,
      passCount: 0,
      errorCount: 2,
      notEvaluatedCount: 1,
      unknownPolicies: ['global.a', 'global.b', 'global.c'],
      levels: {},
      ranks: {},
      scores: { 'global.trust': 0 },
    });
  });

  it('keeps the time of what it told of a product that is gone', async () => {
    await portal.retrieve();
    const before = await portal.factsOf(ORDERS);
    mesh.standings = [aStanding('other')];
    await portal.retrieve();
    expect(await portal.factsOf(ORDERS)).toEqual(before);
    expect(before.evaluatedAt).toBe('2026-03-02T12:00:00.000Z');
    // Another product with its ref, before it was judged.
    mesh.standings = [aStanding('orders', { state: 'never' })];
    await portal.retrieve();
    expect(await portal.factsOf(ORDERS)).toEqual(before);
  });

  describe('of a product that has left the mesh', () => {
    /** Told three days ago of Orders, which has left since. */
    async function left(lifecycle: Lifecycle) {
      const knex = await databases.init(databaseId);
      const other = await startTechInsights({ knex, mesh, lifecycle });
      await other.retrieve();
      const old = new Date(Date.now() - 3 * 86_400_000);
      await knex('facts').update({
        timestamp: databaseId === 'SQLITE_3' ? old.toISOString() : old,
      });
      mesh.standings = [aStanding('other')];
      return other;
    }

    it('are deleted after their time to live, with the next that are told', async () => {
      const other = await left({ timeToLive: { days: 2 } });
      try {
        mesh.answer = { status: 503, body: {} };
        await other.retrieve();
        expect(await other.factsOf(ORDERS)).toBeDefined();
        mesh.answer = undefined;
        await other.retrieve();
        expect(await other.factsOf(ORDERS)).toBeUndefined();
        expect(await other.factsOf('dataproduct:sales/other')).toBeDefined();
      } finally {
        await other.stop();
      }
    });

    it('stay for ever where only their number is limited', async () => {
      const other = await left({ maxItems: 1 });
      try {
        await other.retrieve();
        expect(await other.factsOf(ORDERS)).toBeDefined();
      } finally {
        await other.stop();
      }
    });
  });

  it('forgets the level of a scorecard that looks at a product no more', async () => {
    await portal.retrieve();
    mesh.standings = [aStanding('orders', { levels: [] })];
    await portal.retrieve();
    expect(await portal.factsOf(ORDERS)).toMatchObject({
      levels: {},
      ranks: {},
      scores: {},
    });
  });

  it('tells the newest', async () => {
    await portal.retrieve();
    const [{ counts }] = mesh.standings;
    mesh.standings = [
      aStanding('orders', { counts: { ...counts, fail: 0 }, failing: [] }),
    ];
    await portal.retrieve();
    expect(await portal.factsOf(ORDERS)).toMatchObject({
      failCount: 0,
      failingPolicies: [],
    });
  });
});
