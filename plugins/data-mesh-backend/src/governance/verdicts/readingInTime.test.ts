import { definitionsOf } from '../../__testUtils__/definitionsOf';
import { submitMesh } from '../../__testUtils__/mesh';
import { PEOPLE } from '../../__testUtils__/permissionsOf';
import { createTestScan } from '../__testUtils__/createTestScan';
import { campaignOf, FILES, waiverOf } from '../__testUtils__/definitionFiles';
import { eachVerdictStore } from '../__testUtils__/eachVerdictStore';
import { serveGovernance } from '../__testUtils__/serveGovernance';

const RETURNS = 'dataproduct:sales/returns';
const OF_RETURNS = '/products/sales/returns';
const LAST = '2026-03-31T23:59:59.999Z';
const OVER = '2026-04-01T00:00:00.000Z';

eachVerdictStore('reading when a waiver has ended', store => {
  /** The mesh as it was judged in March, and what is read of it at an instant. */
  async function waived() {
    const { knex } = store;
    const test = createTestScan(store);
    await submitMesh(test);
    test.world.definitions = definitionsOf({
      ...FILES,
      'campaign.yaml': campaignOf(),
      'waiver.yaml': waiverOf('global.tags', RETURNS),
    });
    await test.sweep();
    const ask = serveGovernance({ knex, test });
    async function read(path: string, at: string, who?: string) {
      test.world.now = new Date(at);
      const answer = await ask(who, path);
      expect([path, answer.status]).toEqual([path, 200]);
      return answer;
    }
    return { knex, test, read };
  }

  it.each([
    [`${OF_RETURNS}/governance`],
    ['/governance/policies'],
    ['/governance/policies/global.tags'],
    ['/governance/scorecards'],
    ['/governance/scorecards/global.trust'],
    ['/governance/campaigns'],
    ['/governance/campaigns/global.tagged'],
  ])('%s is out of date from that instant', async path => {
    const { test, read } = await waived();
    const ageAt = async (at: string) => {
      const { state, staleBecause } = (await read(path, at)).body;
      return [state, staleBecause];
    };
    expect(await ageAt(LAST)).toEqual(['current', undefined]);
    expect(await ageAt(OVER)).toEqual(['stale', 'not-judged-since']);
    await test.replica().plan();
    await test.replica().work();
    expect(await ageAt(OVER)).toEqual(['current', undefined]);
  });

  it('tells of no change to come that has come', async () => {
    const { test, read } = await waived();
    const path = `${OF_RETURNS}/governance`;
    expect((await read(path, LAST)).body.nextChange).toBe(OVER);
    expect((await read(path, OVER)).body).not.toHaveProperty('nextChange');
    await test.replica().work();
    const judged = (await read(path, OVER)).body;
    const tags = judged.policies.find(
      ({ id }: { id: string }) => id === 'global.tags',
    );
    expect([tags.outcome, judged.state]).toEqual(['fail', 'current']);
  });

  it('marks the product in the lists, and no other', async () => {
    const { test, read } = await waived();
    const staleAt = async (at: string) => {
      const standings = (await read('/standings', at)).body.items;
      const path = '/governance/policies/global.tags/products';
      const products = (await read(path, at)).body.items;
      return [
        standings.filter((each: { state: string }) => each.state === 'stale'),
        products.filter((each: { isStale?: boolean }) => each.isStale),
      ].map(each => each.map(({ ref }: { ref: string }) => ref));
    };
    expect(await staleAt(LAST)).toEqual([[], []]);
    expect(await staleAt(OVER)).toEqual([[RETURNS], [RETURNS]]);
    await test.replica().plan();
    await test.replica().work();
    expect(await staleAt(OVER)).toEqual([[], []]);
  });

  it('says it in files', async () => {
    const { test, read } = await waived();
    const of = '/governance/results';
    const query = '?policy=global.tags&domain=sales&outcome=waived';
    const linesAt = async (at: string) =>
      (await read(`${of}/csv${query}`, at)).text.split('\r\n').slice(1, -1);
    expect(await linesAt(LAST)).toEqual([expect.stringMatching(/"current"$/)]);
    expect(await linesAt(OVER)).toEqual([expect.stringMatching(/"stale"$/)]);
    const report = (await read(`${of}/report${query}`, OVER)).body;
    expect(report.items[0].metadata.annotations).toMatchObject({
      'meshstage.io/state': 'stale',
    });
    const sarif = await read(`${of}/sarif${query}`, OVER);
    const [run] = JSON.parse(sarif.text ?? sarif.body.toString()).runs;
    expect(run.results[0].properties).toMatchObject({ state: 'stale' });
    await test.replica().plan();
    await test.replica().work();
    expect(await linesAt(OVER)).toEqual([]);
  });

  it('marks the level on the badge, which no cache keeps beyond that instant', async () => {
    const { test, read } = await waived();
    const badgeAt = async (at: string) => {
      const { headers, body } = await read(`${OF_RETURNS}/badge.svg`, at);
      const [, title] = /<title>(.*)<\/title>/.exec(body.toString()) ?? [];
      return [title, headers['cache-control']];
    };
    expect(await badgeAt('2026-03-31T23:00:00.000Z')).toEqual([
      'Trust: gold, 1 waived',
      'private, max-age=60',
    ]);
    expect(await badgeAt('2026-03-31T23:59:50.500Z')).toEqual([
      'Trust: gold, 1 waived',
      'private, max-age=9',
    ]);
    expect(await badgeAt(OVER)).toEqual([
      'Trust: gold, 1 waived, out of date',
      'private, max-age=30',
    ]);
    await test.replica().work();
    expect(await badgeAt(OVER)).toEqual([
      'Trust: bronze',
      'private, max-age=60',
    ]);
  });

  it.each([
    ['/products', OF_RETURNS],
    ['/products?q=returns', OF_RETURNS],
  ])('marks the level on %s and on the page', async (shelf, page) => {
    const { knex, test, read } = await waived();
    const levelsAt = async (at: string) => {
      const { items } = (await read(shelf, at)).body;
      const shown = items.find(({ ref }: { ref: string }) => ref === RETURNS);
      expect(await knex('scan_queue').select()).toEqual([]);
      const { levels } = (await read(page, at)).body;
      expect(levels).toEqual(shown.levels);
      const [{ level, isStale }] = levels;
      return [level.name, isStale];
    };
    expect(await levelsAt(LAST)).toEqual(['gold', undefined]);
    expect(await levelsAt(OVER)).toEqual(['gold', true]);
    await test.replica().work();
    expect(await levelsAt(OVER)).toEqual(['bronze', undefined]);
  });

  it('has the product judged next that somebody looks at, once', async () => {
    const { knex, test, read } = await waived();
    const queued = () => knex('scan_queue').select('key', 'asked');
    await read(`${OF_RETURNS}/governance`, LAST);
    await read('/standings', OVER);
    expect(await queued()).toEqual([]);
    await read(`${OF_RETURNS}/governance`, OVER);
    await read(`${OF_RETURNS}/governance`, OVER);
    expect(await queued()).toEqual([{ key: 'product:p-returns', asked: 1 }]);
    expect(await test.replica().work()).toEqual({ seen: 1, judged: 1 });
  });

  it('asks for nothing on behalf of who may not read it', async () => {
    const { knex, test } = await waived();
    test.world.now = new Date(OVER);
    const ask = serveGovernance({ knex, test });
    const path = `${OF_RETURNS}/governance`;
    expect((await ask(PEOPLE.otherDomain, path)).status).toBe(404);
    expect(await knex('scan_queue').select()).toEqual([]);
  });
});
