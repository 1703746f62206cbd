import { fromSource } from '../../__testUtils__/createTestIntake';
import { definitionsOf, policyOf } from '../../__testUtils__/definitionsOf';
import { incoming, productYaml } from '../../__testUtils__/documents';
import { PEOPLE } from '../../__testUtils__/permissionsOf';
import { setProductState } from '../../registry/setProductState';
import { FILES, waiverOf } from '../__testUtils__/definitionFiles';
import { serveGovernance } from '../__testUtils__/serveGovernance';
import { readBaselines } from '../baseline/readBaselines';
import { eachReviewStore } from '../reviews/__testUtils__/eachReviewStore';
import { reviewPortal } from '../reviews/__testUtils__/reviewPortal';

const RETURNS = 'dataproduct:sales/returns';
const TAGS = 'global.tags';
const REQUEST = {
  policy: TAGS,
  product: RETURNS,
  reason: 'The words are being agreed on.',
  expires: '2026-03-31',
};
const ABOUT = { product: RETURNS, policy: TAGS };

// What takes the place of a product that has left, all with the ref of the old one.
const RETURNED: [string, string][] = [
  ['the same product that comes back', 'p-returns'],
  ['another product with its name', 'p-returns-new'],
];

eachReviewStore('forgetRemoved', store => {
  beforeEach(async () => {
    await store.knex('badge_links').delete();
  });

  /** Sales alone, of one source: Returns fails `tags`. */
  async function start(files: { [path: string]: object } = FILES) {
    const { knex } = store;
    const portal = await reviewPortal(store);
    await portal.later('2026-03-02', files);
    const { intake, world, replica, outcomesOf, as, access } = portal;

    async function publish(id: string, domain = 'sales', source = 'git') {
      const text = productYaml({ id, name: 'Returns', domain });
      const [{ state }] = await intake.submit(
        fromSource([incoming(`${id}.odps.yaml`, text)], {
          source: { id: source, type: 'files', domains: '*' },
        }),
      );
      expect(state).toBe('accepted');
    }
    const leave = (id = 'p-returns') =>
      setProductState({
        knex,
        productIds: [id],
        state: 'removed',
        at: world.now.toISOString(),
      });
    const tags = async (ref = RETURNS) => {
      await replica().work();
      return (await outcomesOf(ref))[TAGS];
    };
    /** Asks for a waiver as who owns the product, and has it approved. */
    async function waive() {
      const asked = await as(PEOPLE.owner).post('/waivers', REQUEST);
      expect(asked.status).toBe(201);
      await approve(asked.body.id);
    }
    async function approve(id: string) {
      const path = `/waivers/${id}/decision`;
      const answer = await as(PEOPLE.reader).post(path, { action: 'approve' });
      expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
    }
    const waivers = async () => {
      const { body } = await as(PEOPLE.reader).get('/waivers');
      return body.items;
    };
    return { ...portal, access, publish, leave, tags, waive, approve, waivers };
  }

  it.each(RETURNED)('waives nothing of %s', async (_, id) => {
    const { publish, leave, tags, waive, waivers } = await start();
    await waive();
    expect(await tags()).toBe('waived');
    await leave();
    await publish(id, 'sales', 'other');
    expect(await tags()).toBe('fail');
    expect(await waivers()).toMatchObject([
      {
        state: 'ended',
        endedAt: '2026-03-02T12:00:00.000Z',
        endReason: 'The product has left the mesh.',
        actions: [],
      },
    ]);
    await waive();
    expect(await tags()).toBe('waived');
  });

  it.each(RETURNED)(
    'has nobody decide what was asked for before of %s',
    async (_, id) => {
      const { as, publish, leave, waivers } = await start();
      await as(PEOPLE.owner).post('/waivers', REQUEST);
      await leave();
      await publish(id);
      expect(await waivers()).toMatchObject([
        { state: 'withdrawn', endReason: 'The product has left the mesh.' },
      ]);
      expect((await as(PEOPLE.owner).post('/waivers', REQUEST)).status).toBe(
        201,
      );
    },
  );

  it('lets nobody approve for what comes after, in the moment in which it leaves', async () => {
    const { as, publish, leave, tags, waivers, services } = await start();
    for (let i = 0; i < 5; i += 1) {
      const { body } = await as(PEOPLE.owner).post('/waivers', REQUEST);
      const path = `/waivers/${body.id}/decision`;
      const [decision] = await Promise.all([
        as(PEOPLE.reader).post(path, { action: 'approve' }),
        leave(),
      ]);
      expect([200, 404, 409]).toContain(decision.status);
      await publish('p-returns');
      expect(await tags()).toBe('fail');
      const current = await services.definitions.current();
      expect(current?.waivers).toEqual([]);
    }
    const states = (await waivers()).map(
      ({ state }: { state: string }) => state,
    );
    expect(states.join()).not.toMatch(/in-force|pending/);
  });

  it("leaves alone what is over, and what is another product's", async () => {
    const { as, world, leave, waive, waivers, publish } = await start();
    await waive();
    const shipments = {
      ...REQUEST,
      product: 'dataproduct:logistics/shipments',
    };
    await as(PEOPLE.reader).post('/waivers', shipments);
    world.now = new Date('2026-04-01T00:00:00Z');
    await leave();
    await publish('p-returns');
    const states = (await waivers()).map(
      ({ product, state }: { product: string; state: string }) =>
        `${product} ${state}`,
    );
    expect(states.sort()).toEqual([
      'dataproduct:logistics/shipments expired',
      `${RETURNS} expired`,
    ]);
  });

  it('goes on with what a file says, who approved it by the file too', async () => {
    const files = { ...FILES, 'waiver.yaml': waiverOf(TAGS, RETURNS) };
    const { publish, leave, tags } = await start(files);
    expect(await tags()).toBe('waived');
    await leave();
    await publish('p-returns-new');
    expect(await tags()).toBe('waived');
  });

  it('has a request of a file decided again that was approved in the portal', async () => {
    const asked = { ...waiverOf(TAGS, RETURNS) };
    const text = JSON.parse(JSON.stringify(asked));
    delete text.spec.approvedBy;
    delete text.spec.approvedOn;
    const { publish, leave, tags, waivers, approve } = await start({
      ...FILES,
      'waiver.yaml': text,
    });
    const [{ id }] = await waivers();
    await approve(id);
    expect(await tags()).toBe('waived');
    await leave();
    await publish('p-returns-new');
    expect(await tags()).toBe('fail');
    expect(await waivers()).toMatchObject([{ id, state: 'pending' }]);
    await approve(id);
    expect(await tags()).toBe('waived');
  });

  it('grants nothing to a product that comes back in another domain', async () => {
    const { publish, leave, tags, waive } = await start();
    await waive();
    await leave();
    await publish('p-returns', 'logistics');
    expect(await tags('dataproduct:logistics/returns')).toBe('fail');
  });

  it.each(RETURNED)('shows no badge to everybody of %s', async (_, id) => {
    const { knex } = store;
    const test = await start();
    const ask = serveGovernance({ knex, test });
    const link = '/products/sales/returns/badge-link';
    const { url } = (await ask(PEOPLE.salesOnly, link, 'post')).body;
    const visit = async () =>
      (await ask(PEOPLE.none, url.slice(url.indexOf('/public/')))).status;
    expect(await visit()).toBe(200);
    await test.leave();
    await test.publish(id);
    await test.tags();
    expect(await visit()).toBe(404);
    expect((await ask(PEOPLE.salesOnly, link)).body).toEqual({
      isPublic: false,
      mayChange: true,
    });
  });

  it.each(RETURNED)('has a review look again at %s', async (_, id) => {
    const { as, open, itemsOf, publish, leave, tags } = await start();
    const first = await open();
    const decide = async (review: string) =>
      await as(PEOPLE.admin).post(`/reviews/${review}/decisions`, {
        ...ABOUT,
        kind: 'accept',
        reason: 'Until summer.',
        until: '2026-05-31',
      });
    expect((await decide(first)).status).toBe(201);
    await leave();
    await publish(id);
    await tags();
    const item = `failing sales/returns tags`;
    expect(await itemsOf(first)).toContain(item);
    // In the same review too it is decided again.
    expect((await decide(first)).status).toBe(201);
    expect((await decide(first)).status).toBe(409);
    await as(PEOPLE.admin).post(`/reviews/${first}/close`);
    const second = await open();
    expect((await itemsOf(second)).join()).not.toContain('returns tags');
    await leave(id);
    await publish('p-third');
    await tags();
    expect((await itemsOf(second)).join()).toContain('returns tags');
    const { body } = await as(PEOPLE.admin).get(`/reviews/${first}`);
    expect(body.decisions).toMatchObject([ABOUT]);
  });

  describe('where a policy spares what was there before it', () => {
    /** Of `tags`, which comes into force on 3 March. */
    async function sparing() {
      const { knex } = store;
      const test = await start();
      test.world.definitions = definitionsOf({
        'tags.yaml': policyOf('tags', {
          assert: { tags: { exists: true } },
          rollout: {
            effectiveFrom: '2026-03-03',
            graceDays: 30,
            existing: 'baseline',
          },
        }),
      });
      const spared = async (id: string) => {
        const kept = await readBaselines({ knex, productIds: [id] });
        return kept.get(id)?.get(TAGS)?.keys ?? [];
      };
      return { ...test, spared };
    }

    it('leaves no verdict, no history and nothing that is spared, before any scan', async () => {
      const { sweep, publish, leave, spared, outcomesOf } = await sparing();
      await sweep();
      expect(await spared('p-returns')).toHaveLength(1);
      await leave();
      await publish('p-returns');
      expect(await outcomesOf(RETURNS)).toEqual({});
      expect(await spared('p-returns')).toEqual([]);
    });

    it.each([
      ['nothing', 'after', '2026-03-03T12:00:00Z', 0],
      ['as of any that was there', 'before', '2026-03-02T23:59:59.999Z', 1],
    ])(
      'spares %s where one comes %s that day',
      async (_w, _when, back, count) => {
        const { world, sweep, publish, leave, spared } = await sparing();
        await leave();
        world.now = new Date(back);
        await publish('p-returns');
        world.now = new Date('2026-03-04T12:00:00Z');
        await sweep();
        expect(await spared('p-returns')).toHaveLength(count);
        await leave();
        world.now = new Date(back);
        await publish('p-returns-new');
        world.now = new Date('2026-03-04T12:00:00Z');
        await sweep();
        expect(await spared('p-returns-new')).toHaveLength(count);
      },
    );
  });
});
