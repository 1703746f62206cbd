import { definitionsOf } from '../../__testUtils__/definitionsOf';
import { submitMesh } from '../../__testUtils__/mesh';
import { createTestScan } from '../__testUtils__/createTestScan';
import { FILES } from '../__testUtils__/definitionFiles';
import { eachVerdictStore } from '../__testUtils__/eachVerdictStore';
import { raisePolicyRevision } from '../sources/store/policyRevision';
import { createScan } from './createScan';
import { enqueueSweep } from './enqueueSweep';

const START = Date.parse('2026-03-02T12:00:00Z');

eachVerdictStore('sweeps', store => {
  const { 'tags.yaml': _, ...fewer } = FILES;

  /** Two replicas that do not agree, say because only one has the new configuration. */
  async function twoReplicas() {
    const test = createTestScan(store);
    await submitMesh(test);
    const replica = (files: { [path: string]: object }) =>
      createScan({ ...test.services, definitions: definitionsOf(files) });
    return { test, old: replica(FILES), young: replica(fewer) };
  }

  /** Which of the replicas that plan in turns asks for a sweep, by the second. */
  async function sweepsWhile(
    { test, old, young }: Awaited<ReturnType<typeof twoReplicas>>,
    from: number,
    to: number,
  ) {
    const swept: [number, string][] = [];
    for (let second = from; second < to; second += 10) {
      test.world.now = new Date(START + second * 1000);
      const isOld = second % 20 === 0;
      await store.knex('scan_queue').delete();
      await (isOld ? old : young).plan();
      const asked = await store.knex('scan_queue').where({ kind: 'range' });
      if (asked.length > 0) {
        swept.push([second, isOld ? 'old' : 'young']);
      }
    }
    return swept;
  }

  it('are asked for once of each definitions while replicas do not agree', async () => {
    const two = await twoReplicas();
    expect(await sweepsWhile(two, 0, 3600)).toEqual([
      [0, 'old'],
      [10, 'young'],
    ]);
    // What nobody is told of is still seen within an hour.
    expect(await sweepsWhile(two, 3600, 7200)).toEqual([[3610, 'young']]);
  });

  it('are of a thousand products each', async () => {
    const { test } = await twoReplicas();
    const [{ product_id: _id, ref: _ref, ...like }] = await store.knex(
      'products',
    );
    const ids = Array.from({ length: 1997 }, (__, index) =>
      `more-${index}`.padEnd(9, '-'),
    );
    await store.knex.batchInsert(
      'products',
      ids.map(id => ({
        ...like,
        product_id: id,
        ref: `dataproduct:sales/${id}`,
      })),
      100,
    );
    await test.replica().plan();
    const all = await store
      .knex('products')
      .orderBy('product_id')
      .pluck('product_id');
    expect(all).toHaveLength(2000);
    expect(
      await store
        .knex('scan_queue')
        .where({ kind: 'range' })
        .orderBy('first_id')
        .select('first_id', 'end_id'),
    ).toEqual([
      { first_id: '', end_id: all[1000] },
      { first_id: all[1000], end_id: null },
    ]);
  });

  it('come again for definitions that were in force before, once a source has said so', async () => {
    const { test } = await twoReplicas();
    const asked = async (files: { [path: string]: object }) => {
      test.world.definitions = definitionsOf(files);
      await store.knex('scan_queue').delete();
      await test.replica().plan();
      return (await store.knex('scan_queue').where({ kind: 'range' })).length;
    };
    expect(await asked(FILES)).toBe(1);
    await raisePolicyRevision(store.knex);
    expect(await asked(FILES)).toBe(0);
    await raisePolicyRevision(store.knex);
    expect(await asked(fewer)).toBe(1);
    await raisePolicyRevision(store.knex);
    expect(await asked(FILES)).toBe(1);
    expect(await asked(FILES)).toBe(0);
  });

  it('are not asked for by whoever has read an older revision meanwhile', async () => {
    const now = '2026-03-02T12:00:00.000Z';
    const { knex } = store;
    await enqueueSweep({ knex, hash: 'new', revision: '11', now });
    await knex('scan_queue').delete();
    await enqueueSweep({ knex, hash: 'old', revision: '9', now });
    expect(await knex('scan_queue').select()).toEqual([]);
    const state = await knex('scan_state').first();
    expect(state.definitions_hash).toBe('new');
  });
});
