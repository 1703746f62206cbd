import { fromSource, organisation } from '../../__testUtils__/createTestIntake';
import { definitionsOf, policyOf } from '../../__testUtils__/definitionsOf';
import {
  contractYaml,
  incoming,
  productYaml,
} from '../../__testUtils__/documents';
import { isPostgres } from '../../database/isPostgres';
import { createTestScan } from '../__testUtils__/createTestScan';
import { scorecardOf } from '../__testUtils__/definitionFiles';
import { eachVerdictStore } from '../__testUtils__/eachVerdictStore';

/** docs/operations.md tells of 1,000; rows grow with it, and bytes of a row do not. */
const PRODUCTS = 100;
const COLUMNS = Array.from({ length: 20 }, (_, i) => `column_${i}`);
const TABLES = ['judged_contexts', 'policy_changes', 'daily_roll_ups'];
/** Of a row, with its indexes: the page for operators reckons with less, for a page of PostgreSQL weighs less in a large table. */
const MOST_BYTES = {
  judged_contexts: 800,
  policy_changes: 700,
  daily_roll_ups: 480,
} as const;

eachVerdictStore('how fast history grows', store => {
  const documents = (i: number, tags: string[]) => [
    incoming(
      `p${i}.odps.yaml`,
      productYaml({
        ...{ id: `p${i}`, name: `Product ${i}`, tags },
        ports: [['out', '1.0.0', `c${i}`]],
      }),
    ),
    incoming(
      `c${i}.odcs.yaml`,
      contractYaml({ id: `c${i}`, columns: COLUMNS }),
    ),
  ];
  const named = Array.from({ length: 10 }, (_, i) =>
    policyOf(`p${i}`, { assert: { purpose: { exists: true } } }),
  );
  const files = {
    ...Object.fromEntries(named.map((file, i) => [`${i}.yaml`, file])),
    'tags.yaml': policyOf('tags', { assert: { tags: { exists: true } } }),
    'card.yaml': scorecardOf([['good', 'global.tags']]),
  };

  it('writes what the page for operators says', async () => {
    const { knex } = store;
    const test = createTestScan(store);
    test.world.definitions = definitionsOf(files);
    const count = async (table: string) => {
      const [row] = await knex(table).count({ count: '*' });
      return Number(row.count);
    };
    /** Rows that something has added, in the order of the tables. */
    async function added(work: () => Promise<unknown>) {
      const before = await Promise.all(TABLES.map(count));
      await work();
      await test.sweep();
      await test.replica().plan();
      const after = await Promise.all(TABLES.map(count));
      return after.map((rows, i) => rows - before[i]);
    }
    const publish = async (tags: string[]) => {
      for (let i = 0; i < PRODUCTS; i += 1) {
        await test.intake.submit(fromSource(documents(i, tags)));
      }
    };
    const nextDay = (day: string) => {
      test.world.now = new Date(`${day}T12:00:00Z`);
    };

    // For each scorecard a day has a row for each domain and for each owner.
    expect(await added(() => publish([]))).toEqual([PRODUCTS, 0, 2]);
    nextDay('2026-03-03');
    expect(await added(async () => {})).toEqual([0, 0, 2]);
    const renamed = async () => {
      test.world.entities = organisation.map(each =>
        each.kind === 'Domain'
          ? { ...each, spec: { owner: 'group:default/logistics-team' } }
          : each,
      );
    };
    expect(await added(renamed)).toEqual([PRODUCTS, 0, 0]);
    expect(await added(() => publish(['core']))).toEqual([
      ...[PRODUCTS, PRODUCTS, 0],
    ]);
    const other = async () => {
      test.world.definitions = definitionsOf({
        ...files,
        'tags.yaml': policyOf('tags', { assert: { tags: { absent: true } } }),
      });
    };
    expect(await added(other)).toEqual([0, PRODUCTS, 0]);

    if (!isPostgres(knex)) {
      return;
    }
    await knex.raw(
      `insert into daily_roll_ups (day, domain, kind, id, body)
       select to_char(timestamp '2020-01-01' + n * interval '1 day', 'YYYY-MM-DD'), domain, kind, id, body
       from daily_roll_ups, generate_series(1, 500) n where day = '2026-03-03'`,
    );
    for (const [table, most] of Object.entries(MOST_BYTES)) {
      await knex.raw('vacuum full ??', [table]);
      const [{ size }] = await knex.select({
        size: knex.raw('pg_total_relation_size(?)', [table]),
      });
      expect(Number(size) / (await count(table))).toBeLessThan(most);
    }
  });
});
