import { VISIBLE_ALL } from '../../access/Visibility';
import { definitionsOf, policyOf } from '../../__testUtils__/definitionsOf';
import { submitMesh } from '../../__testUtils__/mesh';
import { createTestScan } from '../__testUtils__/createTestScan';
import { FILES } from '../__testUtils__/definitionFiles';
import { eachVerdictStore } from '../__testUtils__/eachVerdictStore';
import { getPolicy } from '../verdicts/getPolicy';
import { listPolicies } from '../verdicts/listPolicies';
import { measureCosts } from './measureCosts';

eachVerdictStore('measureCosts', store => {
  beforeEach(async () => {
    await store.knex('policy_costs').delete();
  });

  async function start() {
    const { knex } = store;
    const test = createTestScan(store);
    await submitMesh(test);
    const { definitions } = test.services;
    /** Every look at the clock is 3 microseconds later than the one before. */
    let looks = 0;
    const elapsed = () => {
      looks += 1;
      return looks * 0.003;
    };
    const measure = () =>
      measureCosts({ knex, definitions, now: test.services.now, elapsed });
    const shown = async () => {
      const list = await listPolicies({
        knex,
        reading: VISIBLE_ALL,
        definitions: await definitions.current(),
        now: test.services.now(),
      });
      return Object.fromEntries(
        list.policies.map(({ id, micros }) => [id, micros]),
      );
    };
    return { test, measure, shown, knex };
  }

  it('says nothing before anything was judged', async () => {
    const { measure, shown } = await start();
    await measure();
    expect(Object.values(await shown())).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('tells the time per product of every policy, in the list and of one', async () => {
    const { test, measure, shown, knex } = await start();
    await test.sweep();
    await measure();
    const times = await shown();
    expect(Object.keys(times)).toEqual([
      'global.classified',
      'global.purpose',
      'global.tags',
    ]);
    for (const micros of Object.values(times)) {
      expect(micros).toBeCloseTo(3, 6);
    }
    const detail = await getPolicy({
      knex,
      reading: VISIBLE_ALL,
      definitions: await test.definitions.current(),
      now: test.services.now(),
      id: 'global.tags',
    });
    expect(detail?.policy.micros).toBeCloseTo(3, 6);
  });

  it('forgets policies that are no longer there, and knows new ones', async () => {
    const { test, measure, shown, knex } = await start();
    await test.sweep();
    await measure();
    const { 'tags.yaml': _, ...rest } = FILES;
    test.world.definitions = definitionsOf({
      ...rest,
      'new.yaml': policyOf('new', { assert: { name: { exists: true } } }),
    });
    expect((await shown())['global.new']).toBeUndefined();
    await measure();
    expect((await shown())['global.new']).toBeCloseTo(3, 6);
    expect(await knex('policy_costs').pluck('policy_id')).not.toContain(
      'global.tags',
    );
  });

  it('keeps what it has while nobody knows what is asked', async () => {
    const { test, measure, knex } = await start();
    await test.sweep();
    await measure();
    test.world.definitions = undefined;
    await measure();
    expect(await knex('policy_costs')).toHaveLength(3);
  });
});
