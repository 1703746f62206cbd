import { definitionsOf } from '../../__testUtils__/definitionsOf';
import { submitMesh } from '../../__testUtils__/mesh';
import { VISIBLE_ALL } from '../../access/Visibility';
import { createTestScan } from '../__testUtils__/createTestScan';
import { FILES, waiverOf } from '../__testUtils__/definitionFiles';
import { eachVerdictStore } from '../__testUtils__/eachVerdictStore';
import { getProductGovernance } from '../verdicts/getProductGovernance';
import { getScorecard } from '../verdicts/getScorecard';
import { askFor } from './askFor';
import { claimWork } from './claimWork';

const RETURNS = 'dataproduct:sales/returns';
const NOON = '2026-03-02T12:00:00.000Z';
const YEARS_AHEAD = '2030-05-05T05:05:05.000Z';

eachVerdictStore('a clock that was wrong', store => {
  /** Returns fails `tags`, which is waived through March 2026. */
  async function judgedAt(at: string) {
    const test = createTestScan(store);
    const { world } = test;
    test.world.definitions = definitionsOf({
      ...FILES,
      'waiver.yaml': waiverOf('global.tags', RETURNS),
    });
    await submitMesh(test);
    world.now = new Date(at);
    await test.sweep();

    async function stands() {
      const found = await getProductGovernance({
        knex: store.knex,
        ref: RETURNS,
        reading: VISIBLE_ALL,
        definitions: await test.definitions.current(),
        now: world.now,
      });
      const tags = found?.policies.find(({ id }) => id === 'global.tags');
      return [found?.state, tags?.outcome, tags?.since, found?.evaluatedAt];
    }
    /** What the schedule does on one replica. */
    async function turn() {
      await test.replica().plan();
      return await test.replica().work();
    }
    return { ...test, stands, turn };
  }

  it('leaves nothing that is believed once it is right again', async () => {
    const { world, stands, turn } = await judgedAt(YEARS_AHEAD);
    expect(await stands()).toEqual([
      'current',
      'fail',
      YEARS_AHEAD,
      YEARS_AHEAD,
    ]);
    world.now = new Date(NOON);
    expect((await stands())[0]).toBe('stale');
    expect(await turn()).toMatchObject({ judged: 3 });
    expect(await stands()).toEqual(['current', 'waived', NOON, NOON]);
    world.now = new Date('2026-03-02T12:00:10Z');
    expect(await turn()).toMatchObject({ judged: 0 });
  });

  it('tells since when something fails as if it had been right', async () => {
    const { world, turn } = await judgedAt(YEARS_AHEAD);
    world.now = new Date(NOON);
    await turn();
    const rows = await store.knex('open_verdicts').pluck('body');
    expect(rows).toHaveLength(3);
    expect(rows.join()).not.toContain('2030');
  });

  it('has what is looked at judged at once, also after a sweep', async () => {
    const { world, stands, replica } = await judgedAt(YEARS_AHEAD);
    world.now = new Date(NOON);
    await store.knex('scan_state').update({ swept_at: NOON });
    await replica().plan();
    expect(await replica().work()).toMatchObject({ judged: 0 });
    await stands();
    expect(await replica().work()).toMatchObject({ judged: 1 });
    expect(await stands()).toEqual(['current', 'waived', NOON, NOON]);
  });

  it('is right again by itself where it was behind', async () => {
    const { world, stands, turn } = await judgedAt('2020-02-29T23:59:59.999Z');
    expect((await stands()).slice(0, 2)).toEqual(['current', 'fail']);
    world.now = new Date(NOON);
    expect((await stands())[0]).toBe('stale');
    await turn();
    expect((await stands()).slice(0, 2)).toEqual(['current', 'waived']);
    world.now = new Date('2026-04-01T00:00:00.000Z');
    await turn();
    expect((await stands()).slice(0, 2)).toEqual(['current', 'fail']);
  });

  it('judges nothing twice for the minutes by which replicas differ', async () => {
    const { world, stands, turn } = await judgedAt('2026-03-02T12:05:00.000Z');
    world.now = new Date(NOON);
    expect((await stands())[0]).toBe('current');
    expect(await turn()).toMatchObject({ judged: 0 });
  });

  it('has the history in the order in which things were said', async () => {
    const { world, definitions, sweep } = await judgedAt(NOON);
    for (const at of [YEARS_AHEAD, '2026-03-03T12:00:00.000Z']) {
      world.now = new Date(at);
      await sweep();
    }
    const found = await getProductGovernance({
      knex: store.knex,
      ref: RETURNS,
      reading: VISIBLE_ALL,
      definitions: await definitions.current(),
      now: world.now,
    });
    expect(
      found?.history.map(({ before, after, at }) => [before, after, at]),
    ).toEqual([
      ['fail', 'waived', '2026-03-03T12:00:00.000Z'],
      ['waived', 'fail', YEARS_AHEAD],
    ]);
  });

  it.each([
    ['claimed by a replica that is gone', 'a-replica'],
    ['put to rest after it failed', null],
  ])('holds no work for years that was %s', async (_, claim) => {
    const { knex } = store;
    await judgedAt(NOON);
    await askFor({ knex, productIds: ['p-orders'] });
    const now = new Date(NOON);
    const held = async (until: string) => {
      await knex('scan_queue').update({ claim, claimed_until: until });
      const claimed = await claimWork({ knex, now });
      return claimed === undefined;
    };
    expect(await held('2026-03-02T12:04:59.000Z')).toBe(true);
    expect(await held('2026-03-02T13:05:00.000Z')).toBe(true);
    expect(await held(YEARS_AHEAD)).toBe(false);
  });

  it('counts no day again, and shows none that is still to come', async () => {
    const { world, definitions, turn } = await judgedAt(NOON);
    const days = async (at: string) => {
      world.now = new Date(at);
      await turn();
      await turn();
      const found = await getScorecard({
        knex: store.knex,
        reading: VISIBLE_ALL,
        definitions: await definitions.current(),
        id: 'global.trust',
        now: world.now,
      });
      return found?.trend
        .filter(({ domain }) => domain === 'sales')
        .map(({ day, unknown }) => `${day} ${unknown}`);
    };
    const asked = world.definitions;
    expect(await days('2026-03-02T12:00:00Z')).toEqual(['2026-03-02 0']);
    expect(await days('2026-03-03T00:01:00Z')).toEqual([
      '2026-03-02 0',
      '2026-03-03 0',
    ]);
    // Nobody knows what the first level is from now on, which says nothing of the day before.
    const { 'purpose.yaml': _, ...others } = FILES;
    world.definitions = definitionsOf(others);
    expect(await days('2026-03-02T23:59:00Z')).toEqual(['2026-03-02 0']);
    expect(await days(YEARS_AHEAD)).toEqual(['2030-05-05 2']);
    world.definitions = asked;
    expect(await days('2026-03-04T12:00:00Z')).toEqual([
      '2026-03-02 0',
      '2026-03-03 0',
      '2026-03-04 0',
    ]);
    world.definitions = definitionsOf(others);
    await days('2026-03-04T23:30:00Z');
    expect(await days('2026-03-04T23:36:00Z')).toContain('2026-03-04 2');
    // The clock was hours ahead on the same day.
    world.definitions = asked;
    await days('2026-03-04T12:06:00Z');
    expect(await days('2026-03-04T12:12:00Z')).toContain('2026-03-04 0');
  });
});
