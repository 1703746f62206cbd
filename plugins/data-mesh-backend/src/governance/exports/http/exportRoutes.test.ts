import { definitionsOf, policyOf } from '../../../__testUtils__/definitionsOf';
import { submitMesh } from '../../../__testUtils__/mesh';
import { PEOPLE } from '../../../__testUtils__/permissionsOf';
import { createTestScan } from '../../__testUtils__/createTestScan';
import {
  FILES,
  scorecardOf,
  waiverOf,
} from '../../__testUtils__/definitionFiles';
import { eachVerdictStore } from '../../__testUtils__/eachVerdictStore';
import { serveGovernance } from '../../__testUtils__/serveGovernance';

const { reader, none, salesOnly, otherDomain } = PEOPLE;

const LINE =
  /^"\w+","[^"]*","(\w+)",.*,"global\.(\w+)",.*,"(pass|fail|waived|not-applicable|not-evaluated)",\d/;

eachVerdictStore('exportRoutes', store => {
  async function served() {
    const test = createTestScan(store);
    await submitMesh(test);
    test.world.definitions = definitionsOf({
      ...FILES,
      'waiver.yaml': waiverOf('global.tags', 'dataproduct:sales/returns'),
    });
    await test.sweep();
    return serveGovernance({ knex: store.knex, test });
  }

  /** `<name of the product> <policy> <outcome>` of each line. */
  function linesOf({ text }: { text: string }): string[] {
    return text
      .split('\r\n')
      .slice(1, -1)
      .map(line => LINE.exec(line)?.slice(1).join(' ') ?? line);
  }

  it('has all that one may read, and nothing of the rest', async () => {
    const get = await served();
    const all = await get(reader, '/governance/results/csv');
    expect([all.status, all.headers['content-type']]).toEqual([
      200,
      'text/csv; charset=utf-8; header=present',
    ]);
    expect(all.headers['content-disposition']).toBe(
      'attachment; filename="governance.csv"',
    );
    expect(linesOf(all).sort()).toEqual([
      'Orders classified fail',
      'Orders purpose pass',
      'Orders tags pass',
      'Returns classified not-applicable',
      'Returns purpose pass',
      'Returns tags waived',
      'Shipments classified fail',
      'Shipments purpose pass',
      'Shipments tags fail',
    ]);
    const count = async (who: string) =>
      linesOf(await get(who, '/governance/results/csv')).length;
    expect(await count(salesOnly)).toBe(6);
    expect(await count(otherDomain)).toBe(3);
    expect(await count(none)).toBe(0);
  });

  it.each<[string, string[]]>([
    [
      'domain=logistics&outcome=fail',
      ['Shipments classified fail', 'Shipments tags fail'],
    ],
    [
      'policy=global.tags&outcome=fail&outcome=waived',
      ['Returns tags waived', 'Shipments tags fail'],
    ],
    [
      'scorecard=global.trust&domain=logistics&outcome=pass',
      ['Shipments purpose pass'],
    ],
    ['scorecard=global.none', []],
    ['policy=global.none', []],
  ])('narrows by %s', async (query, expected) => {
    const get = await served();
    const answer = await get(reader, `/governance/results/csv?${query}`);
    expect(linesOf(answer).sort()).toEqual(expected);
  });

  describe('while a scan is half done', () => {
    /** Returns was judged, the others never were; nothing was by the newest policy. */
    async function halfDone() {
      const { knex } = store;
      const test = createTestScan(store);
      await submitMesh(test);
      await test.sweep();
      const files = {
        ...FILES,
        'new.yaml': policyOf('new', { assert: { usage: { exists: true } } }),
        'matching.yaml': scorecardOf(
          [['bronze', 'global.purpose']],
          'global.matching',
          { 'metadata.name': { $in: ['orders', 'returns'] } },
        ),
      };
      const ofSales = scorecardOf([['bronze', 'global.new']], 'sales.trust');
      test.world.definitions = definitionsOf(files, undefined, {
        sales: { 'scorecard.yaml': ofSales },
      });
      await knex('policy_digests')
        .whereNot({ product_id: 'p-returns' })
        .delete();
      await knex('open_verdicts')
        .whereNot({ product_id: 'p-returns' })
        .delete();
      return serveGovernance({ knex, test });
    }

    it('has what nobody has judged yet as not evaluated', async () => {
      const get = await halfDone();
      const answer = await get(reader, '/governance/results/csv');
      const unjudged = (name: string) =>
        ['classified', 'new', 'purpose', 'tags'].map(
          policy => `${name} ${policy} not-evaluated`,
        );
      expect(linesOf(answer).sort()).toEqual([
        ...unjudged('Orders'),
        'Returns classified not-applicable',
        'Returns new not-evaluated',
        'Returns purpose pass',
        'Returns tags fail',
        ...unjudged('Shipments'),
      ]);
      expect(answer.text).toMatch(
        /"Orders".*,"not-evaluated",0,0,0,0,0,,,"Not evaluated: It was not judged yet\.",.*,"never"\r\n/,
      );
      expect(
        linesOf(await get(salesOnly, '/governance/results/csv')),
      ).toHaveLength(8);
      expect(linesOf(await get(none, '/governance/results/csv'))).toEqual([]);
    });

    it.each([
      [
        'sales.trust',
        ['Orders new not-evaluated', 'Returns new not-evaluated'],
      ],
      [
        'global.matching',
        ['Orders purpose not-evaluated', 'Returns purpose pass'],
      ],
    ])('has the products that %s looks at', async (id, expected) => {
      const get = await halfDone();
      const path = `/governance/results/csv?scorecard=${id}`;
      expect(linesOf(await get(reader, path)).sort()).toEqual(expected);
    });

    it('is no SARIF and no report without findings', async () => {
      const get = await halfDone();
      const query = '?domain=logistics&policy=global.tags';
      const sarif = await get(reader, `/governance/results/sarif${query}`);
      const { runs } = JSON.parse(sarif.text ?? sarif.body.toString());
      expect(runs[0].results).toMatchObject([
        { ruleId: 'global.tags', kind: 'open' },
      ]);
      const report = await get(reader, `/governance/results/report${query}`);
      const [item] = JSON.parse(report.text).items;
      expect(item.summary).toMatchObject({ pass: 0, error: 1 });
      expect(item.results[0]).not.toHaveProperty('timestamp');
      expect(item.metadata.annotations).toMatchObject({
        'meshstage.io/state': 'never',
      });
    });
  });

  it('refuses a form and an outcome that there are not', async () => {
    const get = await served();
    const statuses = await Promise.all(
      ['pdf', 'csv?outcome=well'].map(
        async path => (await get(reader, `/governance/results/${path}`)).status,
      ),
    );
    expect(statuses).toEqual([400, 400]);
  });

  it('is a list of reports with the level of the scorecard', async () => {
    const get = await served();
    const path = '/governance/results/report?scorecard=global.trust';
    const { text, headers } = await get(salesOnly, path);
    expect(headers['content-disposition']).toContain('governance.report.json');
    const { kind, items } = JSON.parse(text);
    expect(kind).toBe('ReportList');
    const levels = items.map(
      (item: { metadata: { name: string; annotations: object } }) => [
        item.metadata.name,
        item.metadata.annotations,
      ],
    );
    expect(Object.fromEntries(levels)).toMatchObject({
      orders: { 'meshstage.io/level': 'silver' },
      returns: { 'meshstage.io/level': 'gold' },
    });
  });

  it('is SARIF of what does not pass, at its line', async () => {
    const get = await served();
    const path = '/governance/results/sarif?domain=logistics';
    const answer = await get(reader, path).then(({ text, body }) =>
      JSON.parse(text ?? body.toString()),
    );
    const [run, ...others] = answer.runs;
    expect(others).toEqual([]);
    expect(run.results).toHaveLength(2);
    expect(run.results[0]).toMatchObject({
      ruleId: 'global.classified',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'logistics/parcels.odcs.yaml' },
            region: { startLine: 12, startColumn: 9 },
          },
        },
      ],
    });
  });
});
