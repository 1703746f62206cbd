import { fromSource } from '../../__testUtils__/createTestIntake';
import { definitionsOf, policyOf } from '../../__testUtils__/definitionsOf';
import { incoming, productYaml } from '../../__testUtils__/documents';
import { MESH, submitMesh } from '../../__testUtils__/mesh';
import { setProductState } from '../../registry/setProductState';
import { createTestScan } from '../__testUtils__/createTestScan';
import { FILES, waiverOf } from '../__testUtils__/definitionFiles';
import {
  eachVerdictStore,
  VERDICT_TABLES,
} from '../__testUtils__/eachVerdictStore';
import { parseOpenVerdicts } from '../verdicts/openVerdictsText';

const ORDERS = 'dataproduct:sales/orders';
const SHIPMENTS = 'dataproduct:logistics/shipments';
const RETURNS = 'dataproduct:sales/returns';

eachVerdictStore('createScan', store => {
  async function judgedMesh() {
    const test = createTestScan(store);
    await submitMesh(test);
    await test.sweep();
    return test;
  }
  const count = async (table: string) =>
    Number((await store.knex(table).count({ count: '*' }))[0].count);

  it('judges every product, and again none of which nothing has changed', async () => {
    const test = createTestScan(store);
    await submitMesh(test);
    expect(await test.sweep()).toMatchObject({ judged: 3 });
    expect(await test.outcomesOf(ORDERS)).toEqual({
      'global.purpose': 'pass',
      'global.tags': 'pass',
      'global.classified': 'fail',
    });
    expect(await test.outcomesOf(RETURNS)).toEqual({
      'global.purpose': 'pass',
      'global.tags': 'fail',
      'global.classified': 'not-applicable',
    });
    const before = await store.rows(VERDICT_TABLES);
    expect(await test.sweep()).toEqual({ seen: 3, judged: 0 });
    expect(await store.rows(VERDICT_TABLES)).toEqual(before);
  });

  it('keeps no row for what passes', async () => {
    await judgedMesh();
    const open = await store.knex('open_verdicts').orderBy('product_id');
    expect(
      open.map(row => [
        row.product_id,
        ...parseOpenVerdicts(row.body).map(({ policy }) => policy),
      ]),
    ).toEqual([
      ['p-orders', 'global.classified'],
      ['p-returns', 'global.tags'],
      ['p-shipments', 'global.classified', 'global.tags'],
    ]);
    expect(await count('policy_digests')).toBe(3);
    expect(await count('policy_changes')).toBe(0);
  });

  it('judges what a submission has changed, without a sweep', async () => {
    const test = await judgedMesh();
    await test.intake.submit(
      fromSource([
        incoming(
          'sales/returns.odps.yaml',
          productYaml({
            id: 'p-returns',
            name: 'Returns',
            version: '1.1.0',
            tags: ['Back'],
            inputs: [['parcels-in', 'parcels']],
          }),
        ),
        ...MESH.filter(({ path }) => !path.includes('returns')),
      ]),
    );
    test.world.now = new Date('2026-03-02T13:00:00Z');
    await test.replica().work();
    expect(await test.outcomesOf(RETURNS)).toMatchObject({
      'global.tags': 'pass',
    });
    const changes = await store.knex('policy_changes').select();
    expect(changes).toMatchObject([
      {
        policy_id: 'global.tags',
        before_outcome: 'fail',
        after_outcome: 'pass',
        before_at: '2026-03-02T12:00:00.000Z',
        after_at: '2026-03-02T13:00:00.000Z',
        because: '["document"]',
      },
    ]);
  });

  it('judges again when the definitions change, and tells the old policy from the new one', async () => {
    const test = await judgedMesh();
    const { 'tags.yaml': _, ...others } = FILES;
    test.world.definitions = definitionsOf({
      ...others,
      'classified.yaml': policyOf('classified', {
        forEach: 'columns',
        assert: { description: { exists: true } },
      }),
    });
    const scan = test.replica();
    await scan.plan();
    expect(await scan.work()).toEqual({ seen: 3, judged: 3 });
    expect(await test.outcomesOf(ORDERS)).toEqual({
      'global.purpose': 'pass',
      'global.classified': 'pass',
    });
    const changes = await store
      .knex('policy_changes')
      .orderBy(['product_id', 'policy_id'])
      .select('product_id', 'policy_id', 'after_outcome', 'because');
    expect(changes.map(row => Object.values(row))).toEqual([
      ['p-orders', 'global.classified', 'pass', '["policy"]'],
      ['p-returns', 'global.tags', null, '["policy"]'],
      ['p-shipments', 'global.classified', 'pass', '["policy"]'],
      ['p-shipments', 'global.tags', null, '["policy"]'],
    ]);
  });

  it('stops to waive at midnight after the last day of a waiver', async () => {
    const test = createTestScan(store);
    await submitMesh(test);
    test.world.definitions = definitionsOf({
      ...FILES,
      'waiver.yaml': waiverOf('global.tags', RETURNS, '2026-03-31'),
    });
    await test.sweep();
    const tags = async () => (await test.outcomesOf(RETURNS))['global.tags'];
    expect(await tags()).toBe('waived');
    const scan = test.replica();

    test.world.now = new Date('2026-03-31T23:59:59.999Z');
    await scan.plan();
    await scan.work();
    expect(await tags()).toBe('waived');

    test.world.now = new Date('2026-04-01T00:00:00Z');
    await scan.plan();
    await scan.work();
    expect(await tags()).toBe('fail');
    const [change] = await store.knex('policy_changes').select();
    expect(change).toMatchObject({
      product_id: 'p-returns',
      before_outcome: 'waived',
      after_outcome: 'fail',
      because: '["time"]',
    });
  });

  it('judges only the product of a new waiver', async () => {
    const test = await judgedMesh();
    test.world.definitions = definitionsOf({
      ...FILES,
      'waiver.yaml': waiverOf('global.tags', RETURNS),
    });
    expect(await test.sweep()).toEqual({ seen: 3, judged: 1 });
    const [change] = await store.knex('policy_changes').select();
    expect(change).toMatchObject({ because: '["context"]' });
  });

  it('judges nothing while the catalog is away, and says that it is old', async () => {
    const test = await judgedMesh();
    const before = await store.rows(VERDICT_TABLES);
    test.world.entities = undefined;
    expect(await test.sweep()).toEqual({ seen: 0, judged: 0 });
    expect(await store.rows(VERDICT_TABLES)).toEqual(before);
    const [state] = await store.knex('scan_state').select('stale_because');
    expect(state.stale_because).toBe('catalog-away');

    test.world.entities = [];
    test.world.now = new Date('2026-03-02T12:01:00Z');
    expect(await test.replica().work()).toEqual({ seen: 3, judged: 3 });
    const [later] = await store.knex('scan_state').select('stale_because');
    expect(later.stale_because).toBeNull();
  });

  it('judges nothing before the policies were ever read', async () => {
    const test = createTestScan(store);
    await submitMesh(test);
    test.world.definitions = undefined;
    expect(await test.sweep()).toEqual({ seen: 0, judged: 0 });
    expect(await count('policy_digests')).toBe(0);
    const [state] = await store.knex('scan_state').select('stale_because');
    expect(state.stale_because).toBe('policies-away');
  });

  it('forgets what was said of a product that is gone', async () => {
    const test = await judgedMesh();
    await setProductState({
      knex: store.knex,
      productIds: ['p-returns'],
      state: 'removed',
      at: '2026-03-02T12:00:00.000Z',
    });
    await test.replica().work();
    const left = await store.knex('policy_digests').pluck('product_id');
    expect(left.sort()).toEqual(['p-orders', 'p-shipments']);
    expect(
      await store.knex('open_verdicts').where({ product_id: 'p-returns' }),
    ).toEqual([]);
  });

  it('says not applicable of what a policy no longer matches', async () => {
    const test = await judgedMesh();
    test.world.definitions = definitionsOf({
      ...FILES,
      'tags.yaml': policyOf('tags', {
        match: { 'metadata.namespace': 'logistics' },
        assert: { tags: { exists: true } },
      }),
    });
    await test.sweep();
    expect(await test.outcomesOf(RETURNS)).toMatchObject({
      'global.tags': 'not-applicable',
    });
    expect(await test.outcomesOf(SHIPMENTS)).toMatchObject({
      'global.tags': 'fail',
    });
  });

  it('judges the neighbours of what has changed', async () => {
    const test = createTestScan(store);
    test.world.definitions = definitionsOf({
      'read.yaml': policyOf('read', {
        assert: { consumerCount: { atLeast: 1 } },
      }),
    });
    const returns = MESH.filter(({ path }) => path.includes('returns'));
    await test.intake.submit(
      fromSource(MESH.filter(each => !returns.includes(each))),
    );
    await test.sweep();
    expect(await test.outcomesOf(SHIPMENTS)).toEqual({ 'global.read': 'fail' });
    await test.intake.submit(fromSource(MESH));
    await test.replica().work();
    expect(await test.outcomesOf(SHIPMENTS)).toEqual({ 'global.read': 'pass' });
  });

  it('has each product judged by one of two replicas', async () => {
    const test = createTestScan(store);
    // One claim takes a hundred.
    const many = Array.from({ length: 110 }, (_, index) =>
      incoming(
        `p${index}.odps.yaml`,
        productYaml({ id: `p-${index}`, name: `P ${index}` }),
      ),
    );
    await test.intake.submit(fromSource(many));
    expect(await count('scan_queue')).toBe(110);
    const [first, second] = await Promise.all([
      test.replica().work(),
      test.replica().work(),
    ]);
    expect([first.judged, second.judged].sort()).toEqual([10, 100]);
    expect(await count('policy_digests')).toBe(110);
    expect(await count('scan_queue')).toBe(0);
  });

  it('lets another replica do what one that died had begun', async () => {
    const test = createTestScan(store);
    await submitMesh(test);
    await store.knex('scan_queue').delete();
    const dying = jest.spyOn(test.services, 'catalogFacts');
    // Not only until its claim is seen: it would not die any more.
    const died = new Promise<void>(resolve => {
      dying.mockImplementation(() => {
        resolve();
        return new Promise(() => {});
      });
    });
    await test.replica().plan();
    test.replica().work();
    await died;
    dying.mockRestore();

    expect(await test.replica().work()).toEqual({ seen: 0, judged: 0 });
    test.world.now = new Date('2026-03-02T12:06:00Z');
    expect(await test.replica().work()).toEqual({ seen: 3, judged: 3 });
    expect(await count('scan_queue')).toBe(0);
  });

  it('keeps the verdicts of all of a piece of work or of none', async () => {
    const test = await judgedMesh();
    const before = await store.rows(VERDICT_TABLES);
    const { knex } = store;
    test.world.definitions = definitionsOf({
      'tags.yaml': policyOf('tags', { assert: { tags: { absent: true } } }),
    });
    await knex.schema.renameTable('policy_changes', 'policy_changes_away');
    await test.sweep();
    await knex.schema.renameTable('policy_changes_away', 'policy_changes');
    const tables = ['policy_digests', 'open_verdicts', 'policy_changes'];
    const after = await store.rows(tables);
    expect(after).toEqual(
      Object.fromEntries(tables.map(table => [table, before[table]])),
    );
    expect(test.logger.error).toHaveBeenCalled();
    test.world.now = new Date('2026-03-02T12:01:00Z');
    expect(await test.replica().work()).toEqual({ seen: 3, judged: 3 });
  });
});
