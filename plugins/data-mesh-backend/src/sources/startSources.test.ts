import { rm, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { productYaml } from '../__testUtils__/documents';
import { eachSourceStore } from './__testUtils__/eachSourceStore';
import { MemorySource } from './__testUtils__/MemorySource';
import { startReplica } from './__testUtils__/startReplica';
import { createFilesSourceType } from './files/createFilesSourceType';

jest.setTimeout(120_000);

eachSourceStore('startSources', store => {
  const folder = createMockDirectory();
  const replicas: { stop(): Promise<void> }[] = [];
  let knex: Knex;

  beforeEach(async () => {
    knex = store.knex;
  });

  afterEach(async () => {
    await Promise.all(replicas.splice(0).map(replica => replica.stop()));
  });

  async function start(
    sources: Parameters<typeof startReplica>[0]['sources'],
    types = [createFilesSourceType()],
  ) {
    const replica = await startReplica({ knex, sources, types });
    replicas.push(replica);
    return replica;
  }

  async function products(): Promise<{ [id: string]: string }> {
    const rows: { product_id: string; version: string; source_id: string }[] =
      await knex('products').select();
    return Object.fromEntries(
      rows.map(row => [row.product_id, `${row.version} of ${row.source_id}`]),
    );
  }

  async function until(expected: { [id: string]: string }) {
    for (let i = 0; i < 300; i += 1) {
      if (JSON.stringify(await products()) === JSON.stringify(expected)) {
        break;
      }
      await wait(100);
    }
    return await products();
  }

  const files = (more: {} = {}) => ({
    type: 'files',
    domains: ['*'],
    root: folder.resolve('mesh'),
    include: ['**/*.yaml'],
    // So long that only the watching of the folder can be quick enough.
    schedule: { frequency: { hours: 1 }, timeout: { minutes: 1 } },
    ...more,
  });

  it('reads at the start, and again soon after a file changed', async () => {
    folder.setContent({ mesh: { 'a.yaml': productYaml({ id: 'a' }) } });
    const replica = await start({ shop: files() });
    expect(await until({ a: '1.0.0 of shop' })).toEqual({ a: '1.0.0 of shop' });
    const seen = () => replica.started.get('shop')?.seen();
    for (let i = 0; i < 100 && !seen()?.successAt; i += 1) {
      await wait(100);
    }
    expect(seen()).toEqual({
      readAt: expect.any(String),
      successAt: expect.any(String),
    });
    await writeFile(
      folder.resolve('mesh/a.yaml'),
      productYaml({ id: 'a', version: '2.0.0' }),
    );
    const expected = { a: '2.0.0 of shop' };
    expect(await until(expected)).toEqual(expected);
  });

  it('reads by its schedule where the folder cannot be watched', async () => {
    folder.setContent({});
    const replica = await start({ shop: files() });
    expect(replica.logger.warn).toHaveBeenCalledWith(
      expect.stringMatching(
        /^Source 'shop' cannot tell when something changes \(ENOENT.*it is read by its schedule/,
      ),
    );
    expect(await knex('products')).toEqual([]);
  });

  it('takes over the products of a source that was renamed', async () => {
    folder.setContent({
      mesh: {
        'a.yaml': productYaml({ id: 'a' }),
        'b.yaml': productYaml({ id: 'b' }),
      },
    });
    const old = await start({ old: files() });
    await until({ a: '1.0.0 of old', b: '1.0.0 of old' });
    await old.stop();

    // Renamed without a word: refused, and nothing is taken away.
    const silent = await start({ shop: files() });
    for (let i = 0; i < 100; i += 1) {
      const [{ count }] = await knex('source_documents')
        .where({ source_id: 'shop', state: 'refused' })
        .count({ count: '*' });
      if (Number(count) === 2) {
        break;
      }
      await wait(100);
    }
    expect(await products()).toEqual({ a: '1.0.0 of old', b: '1.0.0 of old' });
    await silent.stop();

    const renamed = { shop: files({ renamedFrom: 'old' }) };
    await start(renamed);
    const expected = { a: '1.0.0 of shop', b: '1.0.0 of shop' };
    expect(await until(expected)).toEqual(expected);
    for (const replica of replicas.splice(0)) {
      await replica.stop();
    }
    await rm(folder.resolve('mesh/a.yaml'));
    await start(renamed);
    for (let i = 0; i < 100; i += 1) {
      if ((await knex('products').where({ state: 'live' })).length === 1) {
        break;
      }
      await wait(100);
    }
    expect(
      await knex('products').orderBy('product_id').select('state', 'source_id'),
    ).toEqual([
      { state: 'source-removed', source_id: 'shop' },
      { state: 'live', source_id: 'shop' },
    ]);
    expect(await knex('sources').where({ source_id: 'old' })).toEqual([]);
  });

  it('reads in one replica at a time', async () => {
    const source = new MemorySource({ 'a.yaml': productYaml({ id: 'a' }) });
    let now = 0;
    let most = 0;
    const read = source.read.bind(source);
    jest.spyOn(source, 'read').mockImplementation(async options => {
      now += 1;
      most = Math.max(most, now);
      await wait(50);
      now -= 1;
      return await read(options);
    });
    const type = { type: 'memory', create: () => source };
    const sources = {
      shop: {
        type: 'memory',
        domains: ['*'],
        schedule: { frequency: { milliseconds: 100 }, timeout: 'PT1M' },
      },
    };
    await start(sources, [type]);
    await start(sources, [type]);
    for (let i = 0; i < 300 && source.readings.length < 8; i += 1) {
      await wait(100);
    }
    expect(source.readings.length).toBeGreaterThanOrEqual(8);
    expect(most).toBe(1);
    expect(await products()).toEqual({ a: '1.0.0 of shop' });
  });
});
