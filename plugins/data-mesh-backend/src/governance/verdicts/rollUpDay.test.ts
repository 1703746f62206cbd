import { VISIBLE_ALL } from '../../access/Visibility';
import { definitionsOf, policyOf } from '../../__testUtils__/definitionsOf';
import { submitMesh } from '../../__testUtils__/mesh';
import { createTestScan } from '../__testUtils__/createTestScan';
import { FILES } from '../__testUtils__/definitionFiles';
import { eachVerdictStore } from '../__testUtils__/eachVerdictStore';
import { askFor } from '../scan/askFor';
import { getScorecard } from './getScorecard';

eachVerdictStore('rollUpDay', store => {
  async function trendOf(test: ReturnType<typeof createTestScan>) {
    const found = await getScorecard({
      knex: store.knex,
      reading: VISIBLE_ALL,
      definitions: await test.definitions.current(),
      id: 'global.trust',
      now: test.world.now,
    });
    return found?.trend.map(({ day, domain, levels, none }) => [
      day,
      domain,
      ...levels.map(({ products }) => products),
      none,
    ]);
  }

  it('keeps how each day ended, for each domain', async () => {
    const test = createTestScan(store);
    await submitMesh(test);
    await test.sweep();
    const scan = test.replica();
    await scan.plan();
    expect(await trendOf(test)).toEqual([
      ['2026-03-02', 'logistics', 1, 0, 0, 0],
      ['2026-03-02', 'sales', 1, 1, 0, 0],
    ]);

    test.world.now = new Date('2026-03-02T18:00:00Z');
    test.world.definitions = definitionsOf({
      ...FILES,
      'purpose.yaml': policyOf('purpose', {
        assert: { purpose: { absent: true } },
      }),
    });
    await scan.plan();
    expect(await trendOf(test)).toHaveLength(2);
    await scan.work();
    await scan.plan();
    expect(await trendOf(test)).toEqual([
      ['2026-03-02', 'logistics', 0, 0, 0, 1],
      ['2026-03-02', 'sales', 0, 0, 0, 2],
    ]);

    test.world.now = new Date('2026-03-03T00:00:10Z');
    test.world.definitions = definitionsOf(FILES);
    await test.sweep();
    await scan.plan();
    expect(await trendOf(test)).toEqual([
      ['2026-03-02', 'logistics', 0, 0, 0, 1],
      ['2026-03-02', 'sales', 0, 0, 0, 2],
      ['2026-03-03', 'logistics', 1, 0, 0, 0],
      ['2026-03-03', 'sales', 1, 1, 0, 0],
    ]);
  });

  describe('on a day on which products always wait to be judged', () => {
    const days = async () =>
      (
        await store
          .knex('daily_roll_ups')
          .where({ kind: 'scorecard', domain: 'sales' })
          .orderBy('day')
          .select('day', 'body')
      ).map(({ day, body }) => [day, JSON.parse(body).none]);

    /** A mesh that was judged, and that is never done with. */
    async function busyMesh() {
      const test = createTestScan(store);
      await submitMesh(test);
      await test.sweep();
      await askFor({ knex: store.knex, productIds: ['p-orders'] });
      const planAt = async (now: string) => {
        test.world.now = new Date(now);
        // As if it was swept a moment ago; only the queue is looked at here.
        await store.knex('scan_state').update({ swept_at: now });
        await test.replica().plan();
      };
      return { test, planAt };
    }

    it('is added up once, in its last hour', async () => {
      const { test, planAt } = await busyMesh();
      await planAt('2026-03-02T22:59:59Z');
      expect(await days()).toEqual([]);
      await planAt('2026-03-02T23:00:00Z');
      expect(await days()).toEqual([['2026-03-02', 0]]);

      test.world.definitions = definitionsOf({
        ...FILES,
        'purpose.yaml': policyOf('purpose', {
          assert: { purpose: { absent: true } },
        }),
      });
      test.world.now = new Date('2026-03-02T23:20:00Z');
      await test.sweep();
      await askFor({ knex: store.knex, productIds: ['p-orders'] });
      await planAt('2026-03-02T23:30:00Z');
      expect(await days()).toEqual([['2026-03-02', 0]]);

      await planAt('2026-03-03T08:00:00Z');
      expect(await days()).toEqual([['2026-03-02', 0]]);
      await planAt('2026-03-03T23:10:00Z');
      expect(await days()).toEqual([
        ['2026-03-02', 0],
        ['2026-03-03', 2],
      ]);
    });

    it('is added up again where it was quiet in the morning', async () => {
      const { test, planAt } = await busyMesh();
      await store.knex('scan_queue').delete();
      await planAt('2026-03-02T12:00:00Z');
      test.world.definitions = definitionsOf({
        ...FILES,
        'purpose.yaml': policyOf('purpose', {
          assert: { purpose: { absent: true } },
        }),
      });
      test.world.now = new Date('2026-03-02T20:00:00Z');
      await test.sweep();
      await askFor({ knex: store.knex, productIds: ['p-orders'] });
      await planAt('2026-03-02T22:00:00Z');
      expect(await days()).toEqual([['2026-03-02', 0]]);
      await planAt('2026-03-02T23:00:00Z');
      expect(await days()).toEqual([['2026-03-02', 2]]);
    });
  });

  it('does not wait for a product that cannot be judged', async () => {
    const test = createTestScan(store);
    await submitMesh(test);
    await test.sweep();
    await askFor({ knex: store.knex, productIds: ['p-orders'] });
    await store.knex('scan_queue').update({
      failures: 3,
      failed_since: '2026-03-02T11:00:00.000Z',
      claimed_until: '2026-03-02T13:00:00.000Z',
    });
    await test.replica().plan();
    expect(await store.knex('daily_roll_ups').first()).toBeDefined();
  });

  it('keeps the days of each owner, and nothing that nobody reads', async () => {
    const test = createTestScan(store);
    await submitMesh(test);
    await test.sweep();
    await test.replica().plan();
    const rows = await store
      .knex('daily_roll_ups')
      .orderBy(['kind', 'domain'])
      .select('kind', 'id', 'domain', 'body');
    expect(
      rows.map(({ kind, id, domain, body }) => [
        kind,
        id,
        domain,
        JSON.parse(body).products,
      ]),
    ).toEqual([
      ['owner', 'global.trust', 'group:default/logistics-team', 1],
      ['owner', 'global.trust', 'group:default/sales-team', 2],
      ['scorecard', 'global.trust', 'logistics', 1],
      ['scorecard', 'global.trust', 'sales', 2],
    ]);
  });
});
