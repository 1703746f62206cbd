import { DomainGovernance } from '@meshstage/plugin-data-mesh-common';
import { definitionsOf, policyOf } from '../../__testUtils__/definitionsOf';
import { submitMesh } from '../../__testUtils__/mesh';
import { PEOPLE } from '../../__testUtils__/permissionsOf';
import { createTestScan } from '../__testUtils__/createTestScan';
import { FILES } from '../__testUtils__/definitionFiles';
import { eachVerdictStore } from '../__testUtils__/eachVerdictStore';
import { serveGovernance } from '../__testUtils__/serveGovernance';

const OF_SALES = {
  'own.yaml': policyOf('own', { assert: { tags: { exists: true } } }, 'sales'),
};

eachVerdictStore('governance of a domain', store => {
  async function served() {
    const test = createTestScan(store);
    await submitMesh(test);
    test.world.definitions = definitionsOf(FILES, undefined, {
      sales: OF_SALES,
    });
    await test.sweep();
    const get = serveGovernance({ ...store, knex: store.knex, test });
    return {
      test,
      of: async (who: string, domain: string): Promise<DomainGovernance> =>
        (await get(who, `/governance/domains/${domain}`)).body,
    };
  }
  const counts = ({ policies }: DomainGovernance) =>
    policies.map(({ id, products: { pass, fail } }) => [id, pass, fail]);

  it('counts its products only, and asks of them what holds for it', async () => {
    const { of } = await served();
    const sales = await of(PEOPLE.reader, 'sales');
    expect(sales).toMatchObject({
      domain: 'sales',
      configured: true,
      state: 'current',
      products: { total: 2, judged: 2 },
    });
    expect(counts(sales)).toEqual([
      ['global.classified', 0, 1],
      ['global.purpose', 2, 0],
      ['global.tags', 1, 1],
      ['sales.own', 1, 1],
    ]);
    expect(sales.scorecards).toMatchObject([
      { id: 'global.trust', all: { products: 2 } },
    ]);
    const logistics = await of(PEOPLE.reader, 'logistics');
    expect(counts(logistics)).toEqual([
      ['global.classified', 0, 1],
      ['global.purpose', 1, 0],
      ['global.tags', 0, 1],
    ]);
  });

  it('says the same of products that may not be read as of none', async () => {
    const { of } = await served();
    const hidden = await of(PEOPLE.salesOnly, 'logistics');
    expect(hidden).toMatchObject({
      state: 'never',
      products: { total: 0, judged: 0 },
      scorecards: [],
    });
    expect(counts(hidden).every(([, pass, fail]) => !pass && !fail)).toBe(true);
    const nothing = await of(PEOPLE.salesOnly, 'nobody-has-heard-of');
    expect({ ...nothing, domain: 'logistics' }).toEqual(hidden);
  });

  it('says that it is old while its products wait', async () => {
    const { test, of } = await served();
    test.world.definitions = definitionsOf({
      ...FILES,
      'tags.yaml': policyOf('tags', { assert: { tags: { absent: true } } }),
    });
    expect(await of(PEOPLE.reader, 'sales')).toMatchObject({
      state: 'stale',
      staleBecause: 'not-judged-since',
    });
  });
});
