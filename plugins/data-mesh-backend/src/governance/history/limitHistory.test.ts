import { fromSource } from '../../__testUtils__/createTestIntake';
import { incoming, productYaml } from '../../__testUtils__/documents';
import { MESH, submitMesh } from '../../__testUtils__/mesh';
import { PEOPLE } from '../../__testUtils__/permissionsOf';
import { createTestScan } from '../__testUtils__/createTestScan';
import { VERDICT_TABLES } from '../__testUtils__/eachVerdictStore';
import { serveGovernance } from '../__testUtils__/serveGovernance';
import { eachReviewStore } from '../reviews/__testUtils__/eachReviewStore';
import { closeReview } from '../reviews/store/closeReview';
import { insertReview } from '../reviews/store/insertReview';
import { limitHistory } from './limitHistory';

const HISTORY = '/products/sales/returns/governance/history';
const TREND = '/governance/scorecards/global.trust';

eachReviewStore('limitHistory', store => {
  /** Long ago for any machine: Returns fails `tags`, and is mended and broken by months. */
  async function start() {
    const { knex } = store;
    const test = createTestScan(store);
    const { world, intake, logger } = test;
    world.now = new Date('2020-01-01T12:00:00Z');
    await submitMesh(test);
    await test.sweep();
    await test.replica().plan();

    /** Returns with other tags, judged on a day. */
    async function publish(day: string, ...tags: string[]) {
      world.now = new Date(`${day}T12:00:00Z`);
      await intake.submit(
        fromSource([
          ...MESH.filter(({ path }) => !/returns/.test(path)),
          incoming(
            'sales/returns.odps.yaml',
            productYaml({ id: 'p-returns', name: 'Returns', tags }),
          ),
        ]),
      );
      await test.sweep();
      await test.replica().plan();
    }
    const limit = async (
      days = 90,
      more: Partial<Parameters<typeof limitHistory>[0]> = {},
    ) =>
      await limitHistory({ knex, logger, days, now: () => world.now, ...more });
    const ask = serveGovernance({ knex, test, keepHistory: 90 });
    const get = async (path: string) => (await ask(PEOPLE.reader, path)).body;
    const days = async () =>
      (await get(HISTORY)).items.map(({ at }: { at: string }) =>
        at.slice(0, 10),
      );
    const count = async (table: string) => {
      const [row] = await knex(table).count({ count: '*' });
      return Number(row.count);
    };
    const contextsOf = async (name: string) => {
      const bodies: string[] = await knex('judged_contexts').pluck('body');
      return bodies.filter(body => JSON.parse(body).ref.endsWith(name)).length;
    };
    return { ...test, publish, limit, ask, get, days, count, contextsOf };
  }

  /** Mended in January, broken in March, mended in May, and then it is June. */
  async function halfAYear() {
    const test = await start();
    await test.publish('2020-01-15', 'core');
    await test.publish('2020-03-15');
    await test.publish('2020-05-15', 'core');
    test.world.now = new Date('2020-06-15T12:00:00Z');
    return test;
  }

  it('deletes what is older, and what nothing names then, and says how much', async () => {
    const { limit, days, contextsOf, logger } = await halfAYear();
    expect(await days()).toEqual(['2020-05-15', '2020-03-15', '2020-01-15']);
    expect(await contextsOf('returns')).toBe(4);
    // Of one more only what is around it has changed, and no outcome.
    expect(await contextsOf('')).toBe(7);
    await limit();
    // 90 days before 15 June, at noon, are 17 March.
    expect(await days()).toEqual(['2020-05-15']);
    // Before the last change, and after it.
    expect(await contextsOf('returns')).toBe(2);
    expect(await contextsOf('')).toBe(4);
    expect(logger.info.mock.calls).toEqual([
      [
        expect.stringMatching(
          /^History of governance before 2020-03-17T12:00:00.000Z was deleted: 2 changes of verdicts, \d+ rows of charts, 3 contexts that nothing names any more, in [\d.]+ s$/,
        ),
      ],
    ]);
  });

  it('says nothing where there was nothing to delete', async () => {
    const { limit, logger } = await halfAYear();
    await limit();
    logger.info.mockClear();
    const before = await store.rows(VERDICT_TABLES);
    await limit();
    expect(await store.rows(VERDICT_TABLES)).toEqual(before);
    expect(logger.info).not.toHaveBeenCalled();
  });

  it('leaves every page as it was, but for what is older', async () => {
    const { limit, get, ask } = await halfAYear();
    const kept = `${HISTORY}/${(await get(HISTORY)).items[0].id}`;
    const paths = [
      '/products/sales/returns/governance',
      '/products/sales/orders/governance',
      '/governance/scorecards',
      TREND,
      `${TREND}/trend?owner=group:default/sales-team`,
      kept,
      '/governance/export?format=json',
    ];
    const all = async () => {
      const [{ history, ...product }, ...others] = await Promise.all(
        paths.map(get),
      );
      return [{ ...product, last: history[0] }, ...others];
    };
    const before = await all();
    expect(before[3].trend.map(({ day }: { day: string }) => day)).toContain(
      '2020-05-15',
    );
    expect(before[5]).toMatchObject({ before: { said: 'fail' } });
    await limit();
    expect(await all()).toEqual(before);
    expect((await ask(PEOPLE.reader, kept)).status).toBe(200);
  });

  it('says why a change cannot be looked at any more', async () => {
    const { limit, get, ask } = await halfAYear();
    const { items } = await get(HISTORY);
    await limit();
    const path = `${HISTORY}/${items[2].id}`;
    const { status, body } = await ask(PEOPLE.reader, path);
    expect([status, body.error.message]).toEqual([
      404,
      `No change ${items[2].id} in the history of dataproduct:sales/returns; what is older than 90 days is deleted here`,
    ]);
    const hidden = await ask(PEOPLE.otherDomain, path);
    expect([hidden.status, hidden.body.error.message]).toEqual([
      404,
      expect.not.stringContaining('90 days'),
    ]);
  });

  it('keeps what an open review looks at until it is closed', async () => {
    const { knex } = store;
    const { limit, days, publish, world } = await start();
    await publish('2020-01-15', 'core');
    const review = { knex, id: 'first', openedBy: 'a', at: '2020-01-16' };
    await insertReview(review);
    const closing = { closedBy: 'a', participants: [], items: [], cut: false };
    await closeReview({ ...review, ...closing });
    await publish('2020-02-15');
    await publish('2020-03-15', 'core');
    const second = { ...review, id: 'second', at: '2020-03-16' };
    await insertReview(second);
    await publish('2020-06-15');
    await publish('2020-06-16', 'core');
    world.now = new Date('2020-12-01T12:00:00Z');
    await limit();
    expect(await days()).toEqual([
      ...['2020-06-16', '2020-06-15', '2020-03-15', '2020-02-15'],
    ]);
    await closeReview({ ...second, ...closing, at: '2020-12-01' });
    await limit();
    expect(await days()).toEqual([]);
    // The next one knows all the same what this one has seen.
    const { since_seq: since } = await insertReview({ ...review, id: 'third' });
    await publish('2020-12-02');
    const [{ seq }] = await knex('policy_changes').select('seq');
    expect([Number(since) > 0, Number(seq) > Number(since)]).toEqual([
      true,
      true,
    ]);
  });

  it('deletes by pages, of the history and of charts', async () => {
    const { knex } = store;
    const { limit, count } = await halfAYear();
    const [row] = await knex('policy_changes').orderBy('seq').limit(1);
    const { seq: _seq, ...old } = row;
    const many = Array.from({ length: 1_200 }, (_v, i) => i);
    for (let at = 0; at < 1_200; at += 100) {
      const part = many.slice(at, at + 100);
      await knex('policy_changes').insert(part.map(() => old));
      await knex('trend_products').insert(
        part.map(i => ({
          ...{ kind: 'owner', key: 'x', product_id: `p-${i}` },
          last_day: '2020-01-01',
        })),
      );
      await knex('judged_contexts').insert(
        part.map(i => ({
          context_id: `${'0123456789abcdef'[i % 2]}${i}`.padEnd(64, 'a'),
          body: '{}',
        })),
      );
    }
    await limit();
    expect(await count('policy_changes')).toBe(1);
    expect(await count('trend_products')).toBe(6);
    expect(await count('judged_contexts')).toBe(4);
  });

  it('never takes from a verdict what it was reached from, also while products are judged', async () => {
    const { knex } = store;
    const { limit, publish, world } = await halfAYear();
    for (const day of ['2020-09-20', '2020-12-20', '2021-03-20']) {
      await Promise.all([publish(day, 'core'), limit(), limit()]);
      await Promise.all([publish(day), limit()]);
      const without = await knex('policy_digests')
        .leftJoin(
          'judged_contexts',
          'judged_contexts.context_id',
          'policy_digests.context_id',
        )
        .whereNull('judged_contexts.context_id');
      expect(without).toEqual([]);
    }
    expect(world.now.toISOString()).toContain('2021-03-20');
  });

  it.each([
    ['of a clock that is ahead', { now: () => new Date('2999-01-01') }],
    ['when it is to stop', { signal: AbortSignal.abort() }],
  ])('deletes nothing %s', async (_why, more) => {
    const { limit, publish, world } = await start();
    // As others were judged just now.
    world.now = new Date();
    const today = world.now.toISOString().slice(0, 10);
    await publish(today, 'core');
    await publish(today);
    await store.knex('policy_changes').update({ after_at: `${today}T00:00Z` });
    await store.knex('daily_roll_ups').where('day', '<', today).delete();
    const unnamed = { context_id: 'f'.repeat(64), body: '{}' };
    const isStopped = 'signal' in more;
    if (isStopped) {
      world.now = new Date(Date.now() + 200 * 86_400_000);
      await store.knex('judged_contexts').insert(unnamed);
    } else {
      await limit();
    }
    const before = await store.rows(VERDICT_TABLES);
    await limit(90, more);
    expect(await store.rows(VERDICT_TABLES)).toEqual(before);
  });
});
