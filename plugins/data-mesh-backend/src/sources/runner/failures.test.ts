import { SourceReadError } from '@meshstage/plugin-data-mesh-node';
import { Knex } from 'knex';
import { productYaml } from '../../__testUtils__/documents';
import { eachSourceStore } from '../__testUtils__/eachSourceStore';
import {
  countWrites,
  createTestRunner,
} from '../__testUtils__/createTestRunner';
import { twoProducts } from '../__testUtils__/twoProducts';
import { requestReading } from '../store/requestReading';

jest.setTimeout(60_000);

eachSourceStore('failures of a source', store => {
  let knex: Knex;

  beforeEach(async () => {
    knex = store.knex;
  });

  it('does not let one document stop the others, and tries it again', async () => {
    const test = await createTestRunner({ knex, documents: twoProducts });
    test.state.beforeSubmit = async ({ documents }) => {
      if (documents.some(({ path }) => path.startsWith('a.'))) {
        throw new Error('connection to secret-host lost');
      }
    };
    await test.run();
    expect(await test.products()).toEqual({ b: 'live' });
    expect(await test.row()).toMatchObject({
      state: 'failing',
      message:
        '2 documents could not be taken in and will be tried again (the log of the backend says why): a.odcs.yaml; a.odps.yaml',
    });
    test.state.beforeSubmit = async () => {};
    expect((await test.run()).sort()).toEqual(['a.odcs.yaml', 'a.odps.yaml']);
    expect(await test.products()).toEqual({ a: 'live', b: 'live' });
    expect(await test.row()).toMatchObject({ state: 'ok', message: null });
  });

  it('gives up early when nothing goes in, and records nothing', async () => {
    const documents: { [path: string]: string } = {};
    for (let i = 0; i < 60; i += 1) {
      documents[`${i}.odps.yaml`] = productYaml({ id: `p${i}` });
    }
    const test = await createTestRunner({ knex, documents });
    let calls = 0;
    test.state.beforeSubmit = async () => {
      calls += 1;
      throw new Error('away');
    };
    await test.run();
    expect(calls).toBe(4);
    expect(await knex('source_documents')).toEqual([]);
    test.state.beforeSubmit = async () => {};
    expect(await test.run()).toHaveLength(60);
    expect(await test.row()).toMatchObject({ state: 'ok' });
  });

  it('takes nothing away while a source fails, and comes back by itself', async () => {
    const test = await createTestRunner({ knex, documents: twoProducts });
    test.source.etag = 'one';
    await test.run();
    const failed: (string | null | undefined)[] = [];
    test.source.error = new Error('the host has a fault of its own (503)');
    for (let i = 0; i < 4; i += 1) {
      await test.run();
      const row = await test.row();
      failed.push(row?.next_attempt_at);
      test.state.now = Date.parse(row?.next_attempt_at ?? '');
    }
    expect(failed).toEqual([
      '2026-11-21T12:00:30.000Z',
      '2026-11-21T12:01:30.000Z',
      '2026-11-21T12:03:30.000Z',
      '2026-11-21T12:07:30.000Z',
    ]);
    expect(await test.row()).toMatchObject({
      state: 'failing',
      message: 'the host has a fault of its own (503)',
      failures: 4,
      last_read_at: '2026-11-21T12:03:30.000Z',
      last_success_at: '2026-11-21T12:00:00.000Z',
    });
    expect(await test.products()).toEqual({ a: 'live', b: 'live' });
    test.source.error = undefined;
    expect(await test.run()).toEqual([]);
    expect(await test.row()).toMatchObject({
      state: 'ok',
      message: null,
      failures: 0,
      next_attempt_at: null,
      etag: 'one',
    });
  });

  it('waits for no time that a clock which was ahead has put off', async () => {
    const test = await createTestRunner({ knex, documents: twoProducts });
    const { now } = test.state;
    test.state.now += 4 * 365 * 86_400_000;
    test.source.error = new Error('away');
    await test.run();
    test.source.error = undefined;
    test.state.now = now;
    await test.run();
    expect(await test.row()).toMatchObject({
      state: 'ok',
      last_success_at: new Date(now).toISOString(),
    });
  });

  it('leaves a failing place alone for as long as it asks, unless a person asks', async () => {
    const test = await createTestRunner({ knex, documents: twoProducts });
    test.source.error = new SourceReadError('429', { retryAfterMs: 7_000 });
    await test.run();
    test.state.now += 6_999;
    await test.run();
    expect(test.source.readings).toHaveLength(1);
    test.state.now += 1;
    await test.run();
    expect(test.source.readings).toHaveLength(2);
    await requestReading({ knex, sourceId: 'git' });
    await test.run();
    expect(test.source.readings).toHaveLength(3);
    test.source.error = new SourceReadError('gone', { retryAfterMs: 0 });
    await requestReading({ knex, sourceId: 'git' });
    await test.run();
    await test.run();
    expect(test.source.readings).toHaveLength(5);
  });

  it('does not read while suspended', async () => {
    const test = await createTestRunner({ knex, documents: twoProducts });
    await test.run();
    test.state.access = { suspended: 'ann no longer owns sales' };
    await test.run();
    expect(test.source.readings).toHaveLength(1);
    expect(await test.row()).toMatchObject({
      state: 'suspended',
      message: 'ann no longer owns sales',
    });
    expect(await test.products()).toEqual({ a: 'live', b: 'live' });
    expect(await countWrites(knex, test.run)).toEqual([]);
  });

  it.each([
    ['a path twice', ['x.yaml', 'x.yaml'], /names the document x.yaml twice/],
    ['a path outside', ['../x.yaml'], /"..\/x.yaml", which is no path below/],
    ['no path', [''], /no path below/],
  ])('draws no conclusion from a list with %s', async (_, paths, message) => {
    const test = await createTestRunner({ knex, documents: twoProducts });
    await test.run();
    jest.spyOn(test.source, 'read').mockResolvedValue({
      type: 'documents',
      documents: paths.map(path => ({
        path,
        content: Buffer.from(''),
        location: 'x',
      })),
      unreadable: [],
    });
    await test.run();
    expect(await test.row()).toMatchObject({
      state: 'failing',
      message: expect.stringMatching(message),
    });
    expect(await test.products()).toEqual({ a: 'live', b: 'live' });
  });
});
