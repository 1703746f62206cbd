import {
  createTestIntake,
  fromSource,
} from '../__testUtils__/createTestIntake';
import { definitionsOf, policyOf } from '../__testUtils__/definitionsOf';
import { incoming, productYaml } from '../__testUtils__/documents';
import { createTestRunner } from '../sources/__testUtils__/createTestRunner';
import { eachSourceStore } from '../sources/__testUtils__/eachSourceStore';

const PATH = 'orders.odps.yaml';
const PRODUCT = productYaml({ id: 'p-orders', name: 'Orders' });
const strict = policyOf('tags', { assert: { tags: { exists: true } } });

eachSourceStore('judgeAgain', store => {
  function start() {
    const { knex } = store;
    const world = { policies: definitionsOf({ 'tags.yaml': strict }) };
    const { intake } = createTestIntake({
      knex,
      definitions: { current: () => world.policies.current() },
    });
    const refused = async () => {
      const [id]: string[] = await knex('submissions')
        .where({ state: 'refused' })
        .pluck('submission_id');
      world.policies = definitionsOf({});
      return id;
    };
    return { knex, intake, refused };
  }

  async function follow() {
    const { knex, intake, refused } = start();
    const documents = { [PATH]: PRODUCT };
    const test = await createTestRunner({ knex, intake, documents });
    await test.run();
    return { ...test, knex, intake, id: await refused() };
  }

  it('publishes what its source still has', async () => {
    const { intake, id, products } = await follow();
    expect((await intake.judgeAgain(id)).state).toBe('accepted');
    expect(await products()).toEqual({ 'p-orders': 'live' });
  });

  it('publishes nothing that its source has no more', async () => {
    const { intake, id, products, source, run } = await follow();
    source.documents.delete(PATH);
    source.set({ 'other.odps.yaml': PRODUCT.replace('p-orders', 'p') });
    await run();
    await expect(intake.judgeAgain(id)).rejects.toThrow(/other documents/);
    expect(await products()).toEqual({ p: 'live' });
  });

  it('publishes into no domain that its source lost', async () => {
    const { intake, id, products, knex } = await follow();
    await knex('sources').update({ domains: '["logistics"]' });
    expect((await intake.judgeAgain(id)).state).toBe('refused');
    expect(await products()).toEqual({});
  });

  it.each(['suspended', 'removed'])(
    'publishes nothing of a URL that is %s',
    async how => {
      const { knex, intake, refused } = start();
      const request = fromSource([incoming(PATH, PRODUCT)], {
        door: 'registration',
      });
      await createTestRunner({ knex });
      await intake.submit(request);
      await (how === 'removed'
        ? knex('sources').delete()
        : knex('sources').update({ state: how }));
      await expect(intake.judgeAgain(await refused())).rejects.toThrow(
        /not followed any more/,
      );
      expect(await knex('products')).toEqual([]);
    },
  );
});
