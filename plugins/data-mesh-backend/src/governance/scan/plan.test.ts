import { createTestScan } from '../__testUtils__/createTestScan';
import { eachVerdictStore } from '../__testUtils__/eachVerdictStore';
import { submitMesh } from '../../__testUtils__/mesh';
import { createScan } from './createScan';

eachVerdictStore('plan', store => {
  const because = async () =>
    (await store.knex('scan_state').first()).stale_because;

  it('takes back that nobody knows the policies once somebody does', async () => {
    const test = createTestScan(store);
    await submitMesh(test);
    await test.sweep();
    const { definitions } = test.world;
    const replica = test.replica();
    test.world.definitions = undefined;
    await replica.plan();
    expect(await because()).toBe('policies-away');
    test.world.definitions = definitions;
    await replica.plan();
    expect(await because()).toBeNull();
  });

  it.each(['first', 'last'])(
    'says that the catalog was away for the %s of two ranges',
    async which => {
      const test = createTestScan(store);
      await submitMesh(test);
      await store.knex('scan_queue').delete();
      await store.knex('scan_queue').insert([
        { key: 'range:', kind: 'range', first_id: '', end_id: 'p-returns' },
        { key: 'range:p-returns', kind: 'range', first_id: 'p-returns' },
      ]);
      let asked = 0;
      const scan = createScan({
        ...test.services,
        catalogFacts: async (...wanted) => {
          asked += 1;
          const isAway = asked === (which === 'first' ? 1 : 2);
          return isAway
            ? undefined
            : await test.services.catalogFacts(...wanted);
        },
      });
      await scan.work();
      expect(await because()).toBe('catalog-away');
    },
  );

  it('says that the catalog is away for as long as nothing was judged', async () => {
    const test = createTestScan(store);
    await submitMesh(test);
    test.world.entities = undefined;
    await test.sweep();
    await test.replica().plan();
    expect(await because()).toBe('catalog-away');
  });
});
