import { createTestIntake } from '../../__testUtils__/createTestIntake';
import { definitionsOf, policyOf } from '../../__testUtils__/definitionsOf';
import { productYaml } from '../../__testUtils__/documents';
import { eachSourceStore } from '../../sources/__testUtils__/eachSourceStore';
import { createTestRunner } from '../../sources/__testUtils__/createTestRunner';
import { retryRefused } from './retryRefused';

const strict = policyOf('tags', { assert: { tags: { exists: true } } });
const loose = policyOf('tags', { assert: { name: { exists: true } } });

eachSourceStore('retryRefused', store => {
  beforeEach(async () => {
    const { knex } = store;
    await knex('scan_state').update({ retried_for: null, retried_at: null });
  });

  async function start() {
    const { knex } = store;
    const world = {
      policies: definitionsOf({ 'tags.yaml': strict }),
      now: Date.parse('2026-11-21T12:00:00Z'),
    };
    const definitions = { current: () => world.policies.current() };
    const { intake } = createTestIntake({ knex, definitions });
    const test = await createTestRunner({
      knex,
      intake,
      documents: {
        'a.odps.yaml': productYaml({ id: 'p-a', name: 'A', tags: ['core'] }),
        'b.odps.yaml': productYaml({ id: 'p-b', name: 'B' }),
      },
    });
    const retry = (later = 60_000) => {
      world.now += later;
      const now = () => new Date(world.now);
      return retryRefused({ knex, definitions, now });
    };
    await test.run();
    await retry();
    await test.run();
    return { ...test, world, retry };
  }

  it('hands in again what was refused once something else is asked', async () => {
    const { run, retry, products, world } = await start();
    expect(await products()).toEqual({ 'p-a': 'live' });
    await retry();
    expect(await run()).toEqual([]);
    world.policies = definitionsOf({ 'tags.yaml': loose });
    await Promise.all([retry(), retry(0)]);
    expect(await run()).toEqual(['b.odps.yaml']);
    expect(await products()).toEqual({ 'p-a': 'live', 'p-b': 'live' });
    await retry();
    expect(await run()).toEqual([]);
  });

  it('does so once something else is waived, and keeps one submission of what stays refused', async () => {
    const { knex } = store;
    const { run, retry } = await start();
    await knex('waiver_revision').increment('revision', 1);
    await retry();
    expect(await run()).toEqual(['b.odps.yaml']);
    expect(await knex('submissions').where({ state: 'refused' })).toHaveLength(
      1,
    );
  });

  it('does so once a minute, whatever replicas say', async () => {
    const { run, retry, world } = await start();
    const one = definitionsOf({ 'tags.yaml': loose });
    world.policies = definitionsOf({ 'tags.yaml': strict, 'more.yaml': {} });
    await retry();
    expect(await run()).toEqual(['b.odps.yaml']);
    world.policies = one;
    await retry(59_999);
    expect(await run()).toEqual([]);
    await retry(1);
    expect(await run()).toEqual(['b.odps.yaml']);
  });

  it('does so after a clock that was ahead has done it last', async () => {
    const { run, retry, world } = await start();
    const years = 4 * 365 * 86_400_000;
    world.policies = definitionsOf({ 'tags.yaml': strict, 'more.yaml': {} });
    await retry(years);
    expect(await run()).toEqual(['b.odps.yaml']);
    world.policies = definitionsOf({ 'tags.yaml': loose });
    await retry(-years);
    expect(await run()).toEqual(['b.odps.yaml']);
  });

  it('does nothing while nobody knows what is asked', async () => {
    const { run, retry, world } = await start();
    world.policies = {
      current: async () => undefined,
    };
    await retry();
    expect(await run()).toEqual([]);
  });

  it('publishes nothing that a source may not any more', async () => {
    const { run, retry, products, world, state } = await start();
    state.access = { domains: ['logistics'] };
    world.policies = definitionsOf({ 'tags.yaml': loose });
    await retry();
    await run();
    expect(await products()).toEqual({ 'p-a': 'live' });
  });
});
