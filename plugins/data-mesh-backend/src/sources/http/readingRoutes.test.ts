import { setTimeout as wait } from 'node:timers/promises';
import { SourceReadingResult } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { productYaml } from '../../__testUtils__/documents';
import { PEOPLE } from '../../__testUtils__/permissionsOf';
import { createTestRunner } from '../__testUtils__/createTestRunner';
import { eachSourceStore } from '../__testUtils__/eachSourceStore';
import { startSourcesApi } from '../__testUtils__/startSourcesApi';
import { StartedSource } from '../startSources';

jest.setTimeout(60_000);

const REFUSED = productYaml({ id: 'p-1', version: '"1.0"\ntags: 7' });

eachSourceStore('readings that somebody waits for', store => {
  let knex: Knex;
  let test: Awaited<ReturnType<typeof createTestRunner>>;
  let api: ReturnType<typeof startSourcesApi>;
  /** What a trigger does; the reading of the runner unless a test says otherwise. */
  let read: () => Promise<unknown>;
  let reading: Promise<unknown>;

  beforeEach(async () => {
    knex = store.knex;
    test = await createTestRunner({ knex });
    test.state.access = { domains: ['sales'] };
    read = () => test.run();
    reading = Promise.resolve();
    const started = new Map<string, StartedSource>([
      [
        'git',
        {
          configured: {
            id: 'git',
            type: 'memory',
            domains: ['sales'],
            schedule: { frequency: { minutes: 1 }, timeout: { minutes: 1 } },
            source: test.source,
            digest: '1',
          },
          seen: test.runner.seen,
          trigger: async () => {
            // A scheduler runs it later, and possibly elsewhere.
            reading = wait(50).then(() => read());
          },
        },
      ],
    ]);
    api = startSourcesApi({ knex, started });
  });

  afterEach(() => reading);

  const publish = async (
    paths: string[],
    more: { timeoutSeconds?: number } = {},
    who = PEOPLE.salesOnly,
  ) => await api.as(who).post('/sources/git/readings', { paths, ...more });

  const states = (result: SourceReadingResult) => [
    result.state,
    ...result.submissions.map(({ state }) => state),
  ];

  it('tells what became of new, unchanged, refused and mended documents', async () => {
    test.source.set({ 'a.yaml': productYaml({ id: 'p-1' }) });
    const first = await publish(['a.yaml', 'a.yaml', 'none.yaml']);
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({
      state: 'read',
      submissions: [
        {
          state: 'accepted',
          productRef: 'dataproduct:sales/p-1',
          documents: [{ path: 'a.yaml' }],
        },
      ],
      missing: ['none.yaml'],
    });

    const again = await publish(['a.yaml']);
    expect(states(again.body)).toEqual(['read', 'unchanged']);
    expect(again.body.submissions[0].id).toBe(first.body.submissions[0].id);

    test.source.set({ 'a.yaml': REFUSED });
    const refused = await publish(['a.yaml']);
    expect(states(refused.body)).toEqual(['read', 'refused']);
    expect(refused.body.submissions[0].documents[0].problems).not.toEqual([]);

    // Judged again with the same answer it is the same attempt.
    const still = await publish(['a.yaml']);
    expect(states(still.body)).toEqual(['read', 'refused']);
    expect(still.body.submissions[0].id).toBe(refused.body.submissions[0].id);

    test.source.set({
      'a.yaml': productYaml({ id: 'p-1', version: '1.1.0' }),
    });
    expect(states((await publish(['a.yaml'])).body)).toEqual([
      'read',
      'accepted',
    ]);
  });

  it('gives the one attempt of a product and its contract once', async () => {
    test.source.set({
      'p.yaml': productYaml({ id: 'p-1', ports: [['v1', '1.0.0', 'c-1']] }),
    });
    const { body } = await publish(['p.yaml']);
    expect(states(body)).toEqual(['read', 'waiting']);
  });

  it('waits for a reading that began after it was asked', async () => {
    test.source.set({ 'a.yaml': productYaml({ id: 'p-1' }) });
    let release = () => {};
    const held = new Promise<void>(resolve => {
      release = resolve;
    });
    test.state.beforeSubmit = () => held;
    const early = test.run();
    for (let i = 0; i < 100 && test.source.readings.length === 0; i += 1) {
      await wait(20);
    }
    test.source.set({
      'a.yaml': productYaml({ id: 'p-1', version: '2.0.0' }),
    });
    test.state.beforeSubmit = async () => {};
    read = async () => {
      release();
      await early;
      await test.run();
    };
    const { body } = await publish(['a.yaml']);
    expect(states(body)).toEqual(['read', 'accepted']);
    expect(body.submissions[0].documents[0].version).toBe('2.0.0');
  });

  it('says that a source fails, and why', async () => {
    test.source.error = new Error('the disk is away');
    expect((await publish(['a.yaml'])).body).toEqual({
      state: 'failing',
      message: 'the disk is away',
      submissions: [],
      missing: ['a.yaml'],
    });
  });

  it('gives up when the time is over, and the reading goes on', async () => {
    test.source.set({ 'a.yaml': productYaml({ id: 'p-1' }) });
    read = async () => {};
    const { status, body } = await publish(['a.yaml'], { timeoutSeconds: 1 });
    expect(status).toBe(200);
    expect(body).toEqual({
      state: 'timeout',
      message: expect.stringMatching(/not read within 1 seconds/),
      submissions: [],
      missing: [],
    });
    await test.run();
    expect(await test.products()).toEqual({ 'p-1': 'live' });
    expect(await test.row()).toMatchObject({ requested_at: null });
  });

  it.each<[string, number]>([
    [PEOPLE.none, 403],
    [PEOPLE.reader, 403],
    [PEOPLE.otherDomain, 403],
    [PEOPLE.salesOnly, 200],
    [PEOPLE.admin, 200],
    ['service', 200],
  ])('%s: %d', async (who, status) => {
    const answer = await publish(['a.yaml'], {}, who);
    expect(answer.status).toBe(status);
    expect(test.source.readings).toHaveLength(status === 200 ? 1 : 0);
    expect(api.auditor.createEvent).toHaveBeenCalledTimes(
      status === 200 ? 1 : 0,
    );
  });

  it.each<[string, object, number]>([
    ['none', { paths: ['a.yaml'] }, 404],
    ['git', {}, 400],
    ['git', { paths: [] }, 400],
    ['git', { paths: ['a.yaml'], timeoutSeconds: 61 }, 400],
  ])('POST /sources/%s/readings %j: %d', async (id, body, status) => {
    const { as } = api;
    const answer = await as(PEOPLE.admin).post(`/sources/${id}/readings`, body);
    expect(answer.status).toBe(status);
  });
});
