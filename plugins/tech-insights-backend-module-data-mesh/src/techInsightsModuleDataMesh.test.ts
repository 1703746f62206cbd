import { TestDatabases } from '@backstage/backend-test-utils';
import { aStanding } from './__testUtils__/aStanding';
import { Mesh, startTechInsights } from './__testUtils__/startTechInsights';
import { factSchema } from './factSchema.table';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });
const ORDERS = 'dataproduct:sales/orders';

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
