import { VISIBLE_ALL } from '../../access/Visibility';
import { definitionsOf, policyOf } from '../../__testUtils__/definitionsOf';
import { submitMesh } from '../../__testUtils__/mesh';
import { createTestScan } from '../__testUtils__/createTestScan';
import { FILES } from '../__testUtils__/definitionFiles';
import { eachVerdictStore } from '../__testUtils__/eachVerdictStore';
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

  it('counts what each policy says in each domain', async () => {
    const test = createTestScan(store);
    await submitMesh(test);
    await test.sweep();
    await test.replica().plan();
    const rows = await store
      .knex('daily_roll_ups')
      .where({ kind: 'policy', id: 'global.tags' })
      .orderBy('domain')
      .select('domain', 'body');
    expect(rows.map(row => [row.domain, JSON.parse(row.body)])).toMatchObject([
      ['logistics', { pass: 0, fail: 1 }],
      ['sales', { pass: 1, fail: 1 }],
    ]);
  });
});
