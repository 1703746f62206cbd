import { Knex } from 'knex';
import {
  countWrites,
  createTestRunner,
} from '../__testUtils__/createTestRunner';
import { eachSourceStore } from '../__testUtils__/eachSourceStore';
import { productOf, twoProducts } from '../__testUtils__/twoProducts';
import { requestReading } from '../store/requestReading';

jest.setTimeout(60_000);

const AT = '2026-11-21T12:00:00.000Z';

eachSourceStore('readings that give way', store => {
  let knex: Knex;

  beforeEach(async () => {
    knex = store.knex;
  });

  /** What the registry does when something else is asked of products. */
  const others = () => requestReading({ knex, sourceId: 'git' });
  const somebody = () => requestReading({ knex, sourceId: 'git', at: AT });

  async function setUp() {
    const test = await createTestRunner({ knex, documents: twoProducts });
    const read = test.source.read.bind(test.source);
    /** Does something after each reading, before it is taken in. */
    const afterReading = (act: (readings: number) => Promise<void>) =>
      jest.spyOn(test.source, 'read').mockImplementation(async options => {
        const reading = await read(options);
        await act(test.source.readings.length);
        return reading;
      });
    const version = async () =>
      (await knex('products').where({ product_id: 'a' }).first())?.version;
    return { ...test, afterReading, version };
  }

  it('to a reading that took its turn first', async () => {
    const older = await createTestRunner({ knex, documents: twoProducts });
    const newer = await createTestRunner({ knex, documents: twoProducts });
    await older.run();
    older.source.set({ 'a.odps.yaml': productOf('a', { version: '2.0.0' }) });
    newer.source.set({ 'a.odps.yaml': productOf('a', { version: '3.0.0' }) });
    const read = older.source.read.bind(older.source);
    jest.spyOn(older.source, 'read').mockImplementation(async options => {
      const reading = await read(options);
      await newer.run();
      return reading;
    });
    expect(await older.run()).toEqual([]);
    expect(await knex('products').where({ product_id: 'a' })).toMatchObject([
      { version: '3.0.0' },
    ]);
  });

  it('between handing in and recording, and converge', async () => {
    const older = await createTestRunner({ knex, documents: twoProducts });
    const newer = await createTestRunner({ knex, documents: twoProducts });
    await older.run();
    older.source.set({ 'a.odps.yaml': productOf('a', { version: '2.0.0' }) });
    newer.source.set({ 'a.odps.yaml': productOf('a', { version: '3.0.0' }) });
    older.state.beforeSubmit = async () => {
      older.state.beforeSubmit = async () => {};
      await newer.run();
    };
    await older.run();
    await newer.run();
    expect(await knex('products').where({ product_id: 'a' })).toMatchObject([
      { version: '3.0.0' },
    ]);
    expect(await countWrites(knex, newer.run)).toEqual([]);
  });

  it('are done again at once for somebody who had asked before', async () => {
    const { run, row, products, source, afterReading } = await setUp();
    await somebody();
    afterReading(readings => (readings === 1 ? others() : Promise.resolve()));
    expect(await run()).toEqual([...source.documents.keys()].sort());
    expect(await products()).toEqual({ a: 'live', b: 'live' });
    expect(await row()).toMatchObject({ state: 'ok', requested_at: null });
    expect(source.readings).toHaveLength(2);
  });

  it('are done again for somebody who asks while they are taken in', async () => {
    const { run, row, source, state, version } = await setUp();
    state.beforeSubmit = async () => {
      state.beforeSubmit = async () => {};
      source.set({ 'a.odps.yaml': productOf('a', { version: '2.0.0' }) });
      await somebody();
    };
    await run();
    expect(await version()).toBe('2.0.0');
    expect(await row()).toMatchObject({ state: 'ok', requested_at: null });
  });

  it.each(['nothing new', 'a failure'])(
    'are done again though they found %s',
    async found => {
      const { run, row, source, afterReading } = await setUp();
      await run();
      await somebody();
      source.error = found === 'a failure' ? new Error('away') : undefined;
      const read = source.readings.length;
      if (source.error) {
        jest.spyOn(source, 'read').mockImplementationOnce(async () => {
          await others();
          throw new Error('away');
        });
      } else {
        afterReading(readings =>
          readings === read + 1 ? others() : Promise.resolve(),
        );
      }
      await run();
      expect(await row()).toMatchObject({
        state: source.error ? 'failing' : 'ok',
        requested_at: null,
      });
      expect(source.readings).toHaveLength(source.error ? read + 1 : read + 2);
    },
  );

  it('are left to the schedule when nobody asked', async () => {
    const { run, row, source, afterReading } = await setUp();
    afterReading(others);
    await run();
    expect(source.readings).toHaveLength(1);
    expect(await row()).toMatchObject({ state: 'never-read' });
  });

  it('are not done for ever', async () => {
    const { run, row, products, source, afterReading } = await setUp();
    await somebody();
    afterReading(others);
    await run();
    expect(source.readings).toHaveLength(5);
    expect(await row()).toMatchObject({ requested_at: AT });
    jest.restoreAllMocks();
    await run();
    expect(await products()).toEqual({ a: 'live', b: 'live' });
    expect(await row()).toMatchObject({ requested_at: null });
  });

  it('end with the run', async () => {
    const { runner, row, source, afterReading } = await setUp();
    await somebody();
    const ended = new AbortController();
    afterReading(async () => {
      await others();
      ended.abort();
    });
    await runner.run(ended.signal);
    expect(source.readings).toHaveLength(1);
    expect(await row()).toMatchObject({ requested_at: AT });
  });
});
