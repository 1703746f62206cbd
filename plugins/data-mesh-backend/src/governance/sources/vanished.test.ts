import { policyOf } from '../../__testUtils__/definitionsOf';
import { PEOPLE } from '../../__testUtils__/permissionsOf';
import { MemorySource } from '../../sources/__testUtils__/MemorySource';
import { campaignOf, FILES } from '../__testUtils__/definitionFiles';
import { serveGovernance } from '../__testUtils__/serveGovernance';
import { eachReviewStore } from '../reviews/__testUtils__/eachReviewStore';
import { reviewPortal } from '../reviews/__testUtils__/reviewPortal';
import { listStandings } from '../verdicts/listStandings';
import { PolicyReplica } from './__testUtils__/PolicyReplica';

const { 'tags.yaml': TAGS, ...OTHERS } = FILES;
/** What each product of the tests has. */
const NAMED = { assert: { name: { exists: true } } };
const REPORTS = '/governance/results/csv?scorecard=global.trust';

interface Sources {
  company: MemorySource;
  team: MemorySource;
}

function textsOf(files: { [path: string]: object }) {
  return Object.fromEntries(
    Object.entries(files).map(([path, file]) => [path, JSON.stringify(file)]),
  );
}

eachReviewStore('policies that vanish', store => {
  beforeEach(async () => {
    const { knex } = store;
    for (const table of [
      'policy_good_files',
      'policy_files',
      'policy_sources',
    ]) {
      await knex(table).delete();
    }
    await knex('policy_revision').increment('revision', 1);
  });

  /** `tags` from a source of its own, all else from another; judged once. */
  async function start() {
    const { knex } = store;
    const portal = await reviewPortal(store);
    const sources: Sources = {
      company: new MemorySource(
        textsOf({ ...OTHERS, 'campaign.yaml': campaignOf() }),
      ),
      team: new MemorySource(textsOf({ 'tags.yaml': TAGS })),
    };
    const { world, sweep, replica, open, itemsOf } = portal;
    async function follow(configured: Partial<Sources>) {
      const followed = await PolicyReplica.start(
        knex,
        Object.fromEntries(
          Object.entries(configured).map(([id, source]) => [id, { source }]),
        ),
      );
      await followed.read();
      await followed.read();
      world.definitions = followed.definitions;
    }
    await follow(sources);
    await sweep();
    await replica().plan();
    const get = serveGovernance({ knex, test: portal });
    const ask = async (path: string) => {
      const answer = await get(PEOPLE.admin, path);
      expect([path, answer.status]).toEqual([path, 200]);
      return answer;
    };

    /** How everything that counts tells it. */
    async function told() {
      const { body: campaign } = await ask(
        '/governance/campaigns/global.tagged',
      );
      const { body: card } = await ask('/governance/scorecards/global.trust');
      const { body: orders } = await ask('/products/sales/orders/governance');
      const badge = await ask('/products/sales/orders/badge.svg');
      const { items } = await listStandings({
        knex,
        definitions: await world.definitions?.current(),
        now: world.now,
      });
      const standing = items.find(({ ref }) => ref.endsWith('/orders'));
      const [level] = standing?.levels ?? [];
      const lines = (await ask(REPORTS)).text.split('\r\n');
      return {
        state: campaign.state,
        campaign: [campaign.counts, campaign.share],
        scorecard: [card.all.unknown, card.all.none, card.state],
        levels: card.all.levels.map(
          (each: { products: number }) => each.products,
        ),
        product: [orders.state, orders.scorecards[0].level],
        badge: /unknown/.test(badge.body.toString()),
        fact: [standing?.state, level?.level.state],
        exported: lines.filter(line => line.includes('global.tags')).length,
      };
    }
    async function judged() {
      await sweep();
      await replica().plan();
      return await told();
    }
    return { sources, follow, told, judged, ask, open, itemsOf, world };
  }

  it.each<[string, (sources: Sources) => Partial<Sources>]>([
    [
      'file is deleted',
      ({ company, team }) => {
        team.documents.delete('tags.yaml');
        team.set(textsOf({ 'other.yaml': policyOf('other', NAMED) }));
        return { company, team };
      },
    ],
    [
      'policy is renamed',
      ({ company, team }) => {
        const { assert } = Object(TAGS).spec;
        team.set(textsOf({ 'tags.yaml': policyOf('words', { assert }) }));
        return { company, team };
      },
    ],
    [
      'source is taken out of the configuration',
      ({ company }) => ({ company }),
    ],
  ])('counts nothing as done once its %s', async (_, change) => {
    const { sources, follow, told, judged, open, itemsOf, ask, world } =
      await start();
    const before = await told();
    expect(before).toMatchObject({
      state: 'current',
      campaign: [{ done: 1, open: 2, unknown: 0 }, 1 / 3],
      levels: [2, 1, 0],
      badge: false,
      exported: 3,
    });
    world.now = new Date('2026-03-02T12:10:00Z');
    await follow(change(sources));
    const between = await told();
    expect([between.state, between.product[0], between.fact[0]]).toEqual([
      'stale',
      'stale',
      'stale',
    ]);
    expect(await judged()).toEqual({
      state: 'current',
      campaign: [
        { done: 0, open: 0, unknown: 3, waived: 0, unconcerned: 0 },
        0,
      ],
      scorecard: [3, 0, 'current'],
      levels: [0, 0, 0],
      product: ['current', { state: 'unknown', atLeast: 'bronze' }],
      badge: true,
      fact: ['current', 'unknown'],
      exported: 3,
    });
    const items = await itemsOf(await open());
    expect(items.join()).not.toMatch(/ tags|gained|mended/);
    const { body } = await ask('/governance/scorecards/global.trust');
    expect(body.trend).toHaveLength(2);
    expect(
      body.products.map((each: { missing: string[] }) => each.missing),
    ).toEqual([['global.tags'], ['global.tags'], ['global.tags']]);
    world.now = new Date('2026-03-03T12:00:00Z');
    await judged();
    const { body: later } = await ask('/governance/scorecards/global.trust');
    expect(
      later.trend.map(({ day, unknown }: { day: string; unknown: number }) =>
        [day, unknown].join(' '),
      ),
    ).toEqual(['2026-03-02 1', '2026-03-02 2', '2026-03-03 1', '2026-03-03 2']);
  });

  it.each<[string, (sources: Sources) => void]>([
    [
      'fails to answer',
      ({ team }) => {
        team.error = new Error('The host is away');
      },
    ],
    ['has nothing at all', ({ team }) => team.documents.clear()],
    ['has a file that is broken', ({ team }) => team.set({ 'tags.yaml': '{' })],
    [
      'has a file that cannot be read',
      ({ team }) => {
        team.documents.clear();
        team.unreadable.set('tags.yaml', 'it is too large');
      },
    ],
  ])('asks the same while its source %s', async (_, change) => {
    const { sources, follow, told, judged } = await start();
    const before = await told();
    change(sources);
    await follow(sources);
    expect(await told()).toEqual(before);
    expect(await judged()).toEqual(before);
  });

  it('is as it was once it is back', async () => {
    const { sources, follow, told, judged } = await start();
    const before = await told();
    await follow({ company: sources.company });
    await judged();
    await follow(sources);
    expect((await told()).state).toBe('stale');
    expect(await judged()).toEqual(before);
  });

  it('has no scorecard and no campaign whose file is gone, and throws nowhere', async () => {
    const { sources, follow, judged, ask, open, itemsOf } = await start();
    sources.company.documents.delete('scorecard.yaml');
    sources.company.documents.delete('campaign.yaml');
    await follow(sources);
    await expect(judged()).rejects.toThrow(/404/);
    const { body: list } = await ask('/governance/scorecards');
    const { body: campaigns } = await ask('/governance/campaigns');
    expect([list.scorecards, campaigns.campaigns]).toEqual([[], []]);
    const { body } = await ask('/products/sales/orders/governance');
    expect([body.state, body.scorecards]).toEqual(['current', []]);
    expect((await ask(REPORTS)).text.split('\r\n')).toHaveLength(2);
    expect((await itemsOf(await open())).join()).toContain('returns tags');
  });
});
