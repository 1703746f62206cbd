import { createTestScan } from '../__testUtils__/createTestScan';
import { eachVerdictStore } from '../__testUtils__/eachVerdictStore';
import { submitMesh } from '../../__testUtils__/mesh';

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

  it('says that the catalog is away for as long as nothing was judged', async () => {
    const test = createTestScan(store);
    await submitMesh(test);
    test.world.entities = undefined;
    await test.sweep();
    await test.replica().plan();
    expect(await because()).toBe('catalog-away');
  });
});
