import { createTestScan } from '../__testUtils__/createTestScan';
import { eachVerdictStore } from '../__testUtils__/eachVerdictStore';
import { submitMesh } from '../../__testUtils__/mesh';
import { createScan } from './createScan';

/** So many are in memory at a time; two times as many are no slice more. */
const SLICE = 500;

eachVerdictStore('slices', store => {
  const judged = async () => await store.knex('policy_digests');

  /** A mesh of so many products. */
  async function meshOf(count: number) {
    const test = createTestScan(store);
    await submitMesh(test);
    const { knex } = store;
    const product = await knex('products')
      .where({ product_id: 'p-orders' })
      .first();
    const [{ count: known }] = await knex('products').count({ count: '*' });
    const more = Array.from({ length: count - Number(known) }, (_, index) => ({
      ...product,
      product_id: `p-more-${index}`,
      ref: `dataproduct:sales/more-${index}`,
      name: `more-${index}`,
    }));
    await knex.batchInsert('products', more, 50);
    // What was submitted is asked for beside the sweep.
    await knex('scan_queue').delete();
    return test;
  }

  it.each([SLICE, SLICE + 1, 2 * SLICE])(
    'judges each of %i products once',
    async count => {
      const test = await meshOf(count);
      expect(await test.sweep()).toEqual({ seen: count, judged: count });
      expect(await test.sweep()).toEqual({ seen: count, judged: 0 });
      const all = await judged();
      expect(all).toHaveLength(count);
      expect(new Set(all.map(({ version }) => version))).toEqual(new Set([1]));
    },
  );

  it('keeps what it has judged when the catalog goes away, and goes on later', async () => {
    const test = await meshOf(SLICE + 1);
    let asked = 0;
    const scan = createScan({
      ...test.services,
      catalogFacts: async (...wanted) => {
        asked += 1;
        return asked === 2
          ? undefined
          : await test.services.catalogFacts(...wanted);
      },
    });
    await scan.plan();
    await scan.work();
    expect(await judged()).toHaveLength(SLICE);
    expect(await test.sweep()).toEqual({ seen: SLICE + 1, judged: 1 });
  });
});
