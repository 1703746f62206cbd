import { submitMesh } from '../../__testUtils__/mesh';
import { PEOPLE } from '../../__testUtils__/permissionsOf';
import { Visibility } from '../../access/Visibility';
import { createTestScan } from '../__testUtils__/createTestScan';
import { eachVerdictStore } from '../__testUtils__/eachVerdictStore';
import { serveGovernance } from '../__testUtils__/serveGovernance';
import { forgetDaysAhead } from './forgetDaysAhead';
import { readTrend } from './readTrend';

const SALES = 'group:default/sales-team';
const LOGISTICS = 'group:default/logistics-team';

/** Who may read the products of some owners. */
const readerOf = (...owners: string[]): Visibility => ({
  criteria: { property: 'owner', values: owners },
});

eachVerdictStore('readTrend', store => {
  /** The mesh as it was added up on a day. */
  async function counted() {
    const { knex } = store;
    const test = createTestScan(store);
    await submitMesh(test);
    await test.sweep();
    await test.replica().plan();
    const ask = serveGovernance({ knex, test });
    const ofOwner = async (who: string | undefined, owner: string) =>
      (
        await ask(
          who,
          `/governance/scorecards/global.trust/trend?owner=${owner}`,
        )
      ).body.days;
    /** `<day> <key> <products>` of what somebody is shown. */
    const trendOf = async (kind: 'domain' | 'owner', reading: Visibility) => {
      const { now } = test.world;
      const asked = { knex, scorecard: 'global.trust', kind, reading, now };
      const days = await readTrend(asked);
      return days.map(({ day, key, products }) => `${day} ${key} ${products}`);
    };
    /** Has the mesh added up again on another day. */
    const later = async (day: string) => {
      test.world.now = new Date(`${day}T12:00:00Z`);
      await test.sweep();
      await test.replica().plan();
    };
    return { knex, ask, ofOwner, trendOf, later };
  }

  it('tells how the products of an owner stood', async () => {
    const { ofOwner } = await counted();
    const days = await ofOwner(PEOPLE.reader, SALES);
    expect(days).toEqual([
      {
        day: '2026-03-02',
        products: 2,
        levels: [
          { name: 'bronze', products: 1 },
          { name: 'silver', products: 1 },
          { name: 'gold', products: 0 },
        ],
        none: 0,
        unknown: 0,
        score: expect.any(Number),
      },
    ]);
    expect(await ofOwner(undefined, LOGISTICS)).toMatchObject([
      { products: 1 },
    ]);
    expect(await ofOwner(PEOPLE.reader, 'group:default/nobody')).toEqual([]);
  });

  it('tells nothing of an owner to who may not read all of theirs', async () => {
    const { ofOwner } = await counted();
    expect(await ofOwner(PEOPLE.salesOnly, SALES)).toHaveLength(1);
    expect(await ofOwner(PEOPLE.salesOnly, LOGISTICS)).toEqual([]);
    expect(await ofOwner(PEOPLE.none, SALES)).toEqual([]);
  });

  it('needs an owner, and a scorecard that there is', async () => {
    const { ask } = await counted();
    const trend = '/governance/scorecards/global.trust/trend';
    const other = `/governance/scorecards/global.no/trend?owner=${SALES}`;
    expect((await ask(PEOPLE.reader, trend)).status).toBe(400);
    expect((await ask(PEOPLE.reader, other)).status).toBe(404);
  });

  it('remembers whom a day has counted that left since', async () => {
    const { knex, trendOf, later } = await counted();
    const returns = () => knex('products').where({ product_id: 'p-returns' });
    await returns().update({ owner: LOGISTICS });
    await later('2026-03-03');
    const both = readerOf(SALES, LOGISTICS);
    // Of Sales is Orders only now, but Returns was counted.
    expect(await trendOf('owner', readerOf(SALES))).toEqual([]);
    expect(await trendOf('owner', both)).toEqual([
      `2026-03-02 ${LOGISTICS} 1`,
      `2026-03-02 ${SALES} 2`,
      `2026-03-03 ${LOGISTICS} 2`,
      `2026-03-03 ${SALES} 1`,
    ]);
    await returns().update({ state: 'removed' });
    await later('2026-03-04');
    expect(await trendOf('domain', readerOf(SALES))).toEqual([]);
    expect(await trendOf('domain', both)).toContain('2026-03-04 sales 1');
  });

  it('forgets whom no day counts that it tells of', async () => {
    const { knex, trendOf, later } = await counted();
    await knex('products')
      .where({ product_id: 'p-returns' })
      .update({ owner: LOGISTICS });
    await later('2026-03-03');
    // 90 days after the last one on which Returns was counted for Sales.
    await later('2026-05-31');
    expect(await trendOf('owner', readerOf(SALES))).toEqual([]);
    await later('2026-06-01');
    expect(await trendOf('owner', readerOf(SALES))).toEqual([
      `2026-03-03 ${SALES} 1`,
      `2026-05-31 ${SALES} 1`,
      `2026-06-01 ${SALES} 1`,
    ]);
  });

  it('does not remember for longer what a clock has counted that was ahead', async () => {
    const { knex, trendOf, later } = await counted();
    await later('2027-03-02');
    await knex('products')
      .where({ product_id: 'p-returns' })
      .update({ owner: LOGISTICS });
    await later('2026-03-03');
    // Whether it was counted after today nobody can know, so it was today.
    expect(await trendOf('owner', readerOf(SALES))).toEqual([]);
    await later('2026-06-01');
    expect(await trendOf('owner', readerOf(SALES))).toEqual([]);
    await later('2026-06-02');
    expect(await trendOf('owner', readerOf(SALES))).toEqual([
      `2026-06-01 ${SALES} 1`,
      `2026-06-02 ${SALES} 1`,
    ]);
    // Nor is the day shown when it comes that this clock has seen.
    await later('2027-03-01');
    const days = await knex('daily_roll_ups').where('day', '>', '2027-03-01');
    expect(days).toEqual([]);
  });

  it('takes a day for no day ahead that has begun for a clock that is minutes ahead', async () => {
    const { knex, later } = await counted();
    await later('2026-03-03');
    const rows = await knex('trend_products').orderBy(['kind', 'product_id']);
    await forgetDaysAhead({ knex, now: '2026-03-02T23:50:01.000Z' });
    expect(
      await knex('trend_products').orderBy(['kind', 'product_id']),
    ).toEqual(rows);
    await forgetDaysAhead({ knex, now: '2026-03-02T23:49:59.000Z' });
    expect(await knex('trend_products').distinct('last_day')).toEqual([
      { last_day: '2026-03-02' },
    ]);
  });
});
