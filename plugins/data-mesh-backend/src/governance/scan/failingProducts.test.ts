import { fromSource } from '../../__testUtils__/createTestIntake';
import { incoming, productYaml } from '../../__testUtils__/documents';
import { MESH, submitMesh } from '../../__testUtils__/mesh';
import { createTestScan } from '../__testUtils__/createTestScan';
import { eachVerdictStore } from '../__testUtils__/eachVerdictStore';
import { VISIBLE_ALL } from '../../access/Visibility';
import { getProductGovernance } from '../verdicts/getProductGovernance';
import { saveJudged } from '../verdicts/saveJudged';
import { subjectOf } from '../verdicts/subjectOf';

jest.mock('../verdicts/subjectOf', () => {
  const { subjectOf: actual } = jest.requireActual('../verdicts/subjectOf');
  return { subjectOf: jest.fn(actual) };
});
jest.mock('../verdicts/saveJudged', () => {
  const { saveJudged: actual } = jest.requireActual('../verdicts/saveJudged');
  return { saveJudged: jest.fn(actual) };
});

const ORDERS = 'dataproduct:sales/orders';
const RETURNS = 'dataproduct:sales/returns';
const NOON = Date.parse('2026-03-02T12:00:00Z');

eachVerdictStore('products that cannot be judged', store => {
  const { subjectOf: actualSubject } = jest.requireActual(
    '../verdicts/subjectOf',
  );
  const { saveJudged: actualSave } = jest.requireActual(
    '../verdicts/saveJudged',
  );
  let failing: Set<string>;
  let tries: string[];
  beforeEach(() => {
    failing = new Set([RETURNS]);
    tries = [];
    jest.mocked(saveJudged).mockImplementation(actualSave);
    jest.mocked(subjectOf).mockImplementation((...given) => {
      tries.push(given[0].context.ref);
      if (failing.has(given[0].context.ref)) {
        throw new Error('It breaks the engine');
      }
      return actualSubject(...given);
    });
  });

  async function ageOf(test: ReturnType<typeof createTestScan>, ref: string) {
    const found = await getProductGovernance({
      knex: store.knex,
      ref,
      reading: VISIBLE_ALL,
      definitions: await test.definitions.current(),
      now: test.world.now,
    });
    const { state, staleBecause, failingSince } = found ?? {};
    return { state, staleBecause, failingSince };
  }

  /** The mesh, Returns judged once and of a later revision that breaks. */
  async function brokenReturns() {
    const test = createTestScan(store);
    failing.clear();
    await submitMesh(test);
    await test.sweep();
    failing.add(RETURNS);
    await submitReturns(test, '1.1.0');
    await test.replica().work();
    return test;
  }

  async function submitReturns(
    test: ReturnType<typeof createTestScan>,
    version: string,
  ) {
    await test.intake.submit(
      fromSource([
        incoming(
          'sales/returns.odps.yaml',
          productYaml({
            id: 'p-returns',
            name: 'Returns',
            version,
            inputs: [['parcels-in', 'parcels']],
          }),
        ),
        ...MESH.filter(({ path }) => !path.includes('returns')),
      ]),
    );
  }

  it('says since when, and does not show what was said before as new', async () => {
    const test = await brokenReturns();
    test.world.now = new Date(NOON + 50 * 60_000);
    const scan = test.replica();
    await scan.plan();
    await scan.work();
    expect(await ageOf(test, RETURNS)).toEqual({
      state: 'stale',
      staleBecause: 'could-not-be-judged',
      failingSince: '2026-03-02T12:00:00.000Z',
    });
    expect(await ageOf(test, ORDERS)).toEqual({ state: 'current' });
  });

  it('says so of one that was never judged', async () => {
    const test = createTestScan(store);
    await submitMesh(test);
    await test.sweep();
    expect(await ageOf(test, RETURNS)).toEqual({
      state: 'never',
      failingSince: '2026-03-02T12:00:00.000Z',
    });
  });

  it('tries again less and less often, at least once an hour', async () => {
    const test = await brokenReturns();
    const scan = test.replica();
    const at: number[] = [];
    for (let second = 0; second <= 5 * 3600; second += 10) {
      test.world.now = new Date(NOON + second * 1000);
      tries = [];
      // As if everything was looked at a moment ago; only the queue is tried here.
      await store
        .knex('scan_state')
        .update({ swept_at: test.world.now.toISOString() });
      await scan.plan();
      await scan.work();
      if (tries.includes(RETURNS)) {
        at.push(second);
      }
    }
    expect(at).toEqual([30, 90, 210, 450, 930, 1890, 3810, 7410, 11010, 14610]);
    expect(test.logger.error).toHaveBeenCalledTimes(1 + at.length);
  }, 120_000);

  it('is not tried more often because time should change what is said of it', async () => {
    const test = createTestScan(store);
    failing.clear();
    await submitMesh(test);
    await test.sweep();
    failing.add(RETURNS);
    await store
      .knex('policy_digests')
      .where({ product_id: 'p-returns' })
      .update({ next_at: '2026-03-02T12:00:00.000Z' });
    const scan = test.replica();
    tries = [];
    for (let second = 0; second < 120; second += 10) {
      test.world.now = new Date(NOON + second * 1000);
      await scan.plan();
      await scan.work();
    }
    expect(tries.filter(ref => ref === RETURNS)).toHaveLength(3);
  });

  it('tries a new revision at once', async () => {
    const test = await brokenReturns();
    failing.clear();
    test.world.now = new Date(NOON + 10_000);
    await submitReturns(test, '1.2.0');
    await test.replica().work();
    expect(await ageOf(test, RETURNS)).toEqual({ state: 'current' });
    expect(await store.knex('scan_queue').select()).toEqual([]);
  });

  it('forgets the failure when a sweep can judge it, or finds it as it was', async () => {
    const test = await brokenReturns();
    failing.clear();
    test.world.now = new Date(NOON + 10_000);
    await test.sweep();
    expect(await ageOf(test, RETURNS)).toEqual({ state: 'current' });

    failing.add(RETURNS);
    await submitReturns(test, '1.3.0');
    await test.replica().work();
    const because = 'could-not-be-judged';
    expect(await ageOf(test, RETURNS)).toMatchObject({ staleBecause: because });
    await submitReturns(test, '1.1.0');
    await store
      .knex('products')
      .where({ product_id: 'p-returns' })
      .update({
        revision_id: (await judgedRevision()) ?? '',
      });
    await test.sweep();
    expect(await ageOf(test, RETURNS)).toEqual({ state: 'current' });
    expect(await store.knex('scan_queue').select()).toEqual([]);
  });

  async function judgedRevision(): Promise<string | undefined> {
    const row = await store
      .knex('judged_contexts')
      .join(
        'policy_digests',
        'policy_digests.context_id',
        'judged_contexts.context_id',
      )
      .where('policy_digests.product_id', 'p-returns')
      .first('judged_contexts.body');
    return JSON.parse(row.body).product;
  }

  it('judges the others of a piece of work that fails as a whole', async () => {
    failing.clear();
    jest.mocked(saveJudged).mockImplementation(async options => {
      if (options.judged.some(({ productId }) => productId === 'p-returns')) {
        throw new Error('It breaks the database');
      }
      return await actualSave(options);
    });
    const test = createTestScan(store);
    await submitMesh(test);
    expect(await test.replica().work()).toEqual({ seen: 3, judged: 2 });
    expect(await ageOf(test, ORDERS)).toEqual({ state: 'current' });
    expect(await ageOf(test, RETURNS)).toMatchObject({
      failingSince: '2026-03-02T12:00:00.000Z',
    });
  });

  it('gives up soon where nothing can be kept at all, and rests', async () => {
    failing.clear();
    const keep = jest.mocked(saveJudged);
    keep.mockClear();
    keep.mockRejectedValue(new Error('The disk is full'));
    const test = createTestScan(store);
    const many = Array.from({ length: 60 }, (_, index) =>
      incoming(
        `p${index}.odps.yaml`,
        productYaml({ id: `p-${index}`, name: `P ${index}` }),
      ),
    );
    await test.intake.submit(fromSource(many));
    await test.replica().work();
    expect(keep.mock.calls.length).toBeLessThan(20);
    keep.mockImplementation(actualSave);
    test.world.now = new Date(NOON + 30_000);
    expect(await test.replica().work()).toEqual({ seen: 60, judged: 60 });
  });
});
