import { Knex } from 'knex';
import { productYaml } from '../../__testUtils__/documents';
import { eachSourceStore } from '../__testUtils__/eachSourceStore';
import { PEOPLE } from '../../__testUtils__/permissionsOf';
import { createTestRunner } from '../__testUtils__/createTestRunner';
import { startSourcesApi } from '../__testUtils__/startSourcesApi';
import { StartedSource } from '../startSources';
import { ensureSource } from '../store/ensureSource';

jest.setTimeout(60_000);

const COUNT = 6;
const path = (i: number) => `p${i}.yaml`;
const ref = (i: number) => `dataproduct:sales/p${i}`;

eachSourceStore('routes of sources', store => {
  let knex: Knex;
  let test: Awaited<ReturnType<typeof createTestRunner>>;
  let api: ReturnType<typeof startSourcesApi>;
  let triggered: number;

  function start(domains: '*' | string[] = ['sales'], followed = true) {
    const started = new Map<string, StartedSource>();
    if (followed) {
      started.set('git', {
        configured: {
          id: 'git',
          type: 'memory',
          domains,
          schedule: { frequency: { minutes: 1 }, timeout: { minutes: 1 } },
          source: test.source,
          digest: '1',
        },
        seen: test.runner.seen,
        trigger: async () => {
          triggered += 1;
        },
      });
    }
    return startSourcesApi({ knex, started });
  }

  beforeEach(async () => {
    knex = store.knex;
    triggered = 0;
    test = await createTestRunner({ knex });
    for (let i = 0; i < COUNT; i += 1) {
      test.source.set({ [path(i)]: productYaml({ id: `p${i}` }) });
    }
    test.state.access = { domains: ['sales'] };
    await test.run();
    api = start();
  });

  const vanish = (from: number, to: number) => {
    for (let i = from; i < to; i += 1) {
      test.source.documents.delete(path(i));
    }
  };

  const git = async (who = PEOPLE.admin) =>
    (await api.as(who).get('/sources')).body[0];

  const confirm = async (body?: object, who = PEOPLE.admin) =>
    await api.as(who).post('/sources/git/removals/confirm', body);

  it.each<[string, number, boolean]>([
    [PEOPLE.none, 0, false],
    [PEOPLE.reader, COUNT, false],
    [PEOPLE.noCatalog, 0, false],
    [PEOPLE.salesOnly, COUNT, true],
    [PEOPLE.otherDomain, 0, false],
    [PEOPLE.admin, COUNT, true],
    ['service', COUNT, true],
  ])('lists sources for %s: %d products', async (who, products, told) => {
    test.source.unreadable.set('secret.yaml', 'permission denied');
    await test.run();
    const answer = await api.as(who).get('/sources');
    expect(answer.body).toMatchObject([
      {
        id: 'git',
        type: 'memory',
        domains: ['sales'],
        state: 'ok',
        products,
        heldRemovals: [],
        removedProducts: [],
        writable: false,
        lastReadAt: '2026-11-21T12:00:00.000Z',
        lastSuccessAt: '2026-11-21T12:00:00.000Z',
      },
    ]);
    expect(answer.text.includes('secret.yaml')).toBe(told);
  });

  it.each<[string, number]>([
    [PEOPLE.none, 403],
    [PEOPLE.reader, 403],
    [PEOPLE.otherDomain, 403],
    [PEOPLE.salesOnly, 202],
    [PEOPLE.admin, 202],
    ['service', 202],
  ])('refreshes for %s: %d', async (who, status) => {
    const answer = await api.as(who).post('/sources/git/refresh');
    expect(answer.status).toBe(status);
    expect(triggered).toBe(status === 202 ? 1 : 0);
    const row = await test.row();
    expect(row?.revision).toBe(status === 202 ? 2 : 1);
    // So that the reading is done again should it be overtaken.
    expect(row?.requested_at !== null).toBe(status === 202);
  });

  it.each<[string, number]>([
    [PEOPLE.none, 403],
    [PEOPLE.reader, 403],
    [PEOPLE.salesOnly, 403],
    [PEOPLE.otherDomain, 403],
    [PEOPLE.admin, 200],
    ['service', 200],
  ])('confirms removals for %s: %d', async (who, status) => {
    vanish(0, 3);
    await test.run();
    const answer = await api.as(who).post('/sources/git/removals/confirm');
    expect(answer.status).toBe(status);
    const gone = await knex('products').where({ state: 'source-removed' });
    expect(gone).toHaveLength(status === 200 ? 3 : 0);
  });

  it('confirms one step at a time', async () => {
    vanish(0, 1);
    await test.run();
    vanish(1, 4);
    await test.run();
    expect(await git()).toMatchObject({
      products: 6,
      removedProducts: [ref(0)],
      heldRemovals: [ref(1), ref(2), ref(3)],
    });

    const first = await confirm();
    expect(first.body).toEqual({
      sourceRemoved: [ref(1), ref(2), ref(3)],
      removed: [],
    });
    expect(api.told).toEqual([ref(1), ref(2), ref(3)]);
    expect(await git()).toMatchObject({
      products: 6,
      removedProducts: [ref(0), ref(1), ref(2), ref(3)],
      heldRemovals: [],
    });

    const some = await confirm({ refs: [ref(0), ref(3), ref(5)] });
    expect(some.body).toEqual({ sourceRemoved: [], removed: [ref(0), ref(3)] });
    expect(await git()).toMatchObject({
      products: 4,
      removedProducts: [ref(1), ref(2)],
    });

    // What comes back before it was confirmed is live again.
    test.source.set({ [path(1)]: productYaml({ id: 'p1' }) });
    await test.run();
    expect(await git()).toMatchObject({ removedProducts: [ref(2)] });
    expect((await confirm()).body).toEqual({
      sourceRemoved: [],
      removed: [ref(2)],
    });
    expect((await confirm()).body).toEqual({ sourceRemoved: [], removed: [] });
    await test.run();
    expect(await git()).toMatchObject({ products: 3, state: 'ok' });
  });

  it('lets another source in when what stood in its way has left', async () => {
    const other = await createTestRunner({
      knex,
      id: 'other',
      documents: { 'x.yaml': productYaml({ id: 'p0' }) },
    });
    await other.run();
    vanish(0, 1);
    await test.run();
    expect(await other.run()).toEqual([]);
    await confirm();
    expect(await other.run()).toEqual(['x.yaml']);
    expect(
      await knex('products').where({ product_id: 'p0' }).first(),
    ).toMatchObject({ state: 'live', source_id: 'other' });
  });

  it('shows a source that is configured no more, and lets its products go in two steps', async () => {
    api = start(['sales'], false);
    expect(await git()).toMatchObject({
      id: 'git',
      state: 'suspended',
      message: expect.stringMatching(/^It is followed no more/),
      products: COUNT,
      heldRemovals: [0, 1, 2, 3, 4, 5].map(ref),
    });
    const refresh = await api.as(PEOPLE.admin).post('/sources/git/refresh');
    expect(refresh.status).toBe(404);
    expect((await confirm()).body.sourceRemoved).toHaveLength(COUNT);
    expect((await confirm()).body.removed).toHaveLength(COUNT);
    expect((await api.as(PEOPLE.admin).get('/sources')).body).toEqual([]);
    expect(await knex('sources')).toEqual([]);
    expect(await knex('source_documents')).toEqual([]);

    // Configured again it starts afresh, and its numbers go on.
    await ensureSource({ knex, sourceId: 'git', type: 'memory' });
    expect(await test.run()).toHaveLength(COUNT);
    expect(await knex('products').where({ state: 'live' })).toHaveLength(COUNT);
  });

  it.each([
    ['/sources/none/refresh', 404],
    ['/sources/none/removals/confirm', 404],
    ['/sources/git%2F..%2Fgit/refresh', 404],
  ])('POST %s: %d', async (where, status) => {
    expect((await api.as(PEOPLE.admin).post(where)).status).toBe(status);
  });

  it.each([[{ refs: 'all' }], [{ refs: [7] }], [{ all: true }]])(
    'refuses %j',
    async body => {
      expect((await confirm(body)).status).toBe(400);
    },
  );

  it('tells the audit log, refused attempts too', async () => {
    vanish(0, 1);
    await test.run();
    await confirm();
    await confirm(undefined, PEOPLE.reader);
    await api.as(PEOPLE.admin).post('/sources/git/refresh');
    const events = api.auditor.createEvent.mock.calls.map(
      ([{ eventId, meta }]) => [eventId, meta],
    );
    expect(events.filter(([eventId]) => eventId !== 'publish')).toEqual([
      ['source-removals-confirm', { source: 'git' }],
      ['source-removals-confirm', { source: 'git' }],
      ['source-refresh', { source: 'git' }],
    ]);
  });
});
