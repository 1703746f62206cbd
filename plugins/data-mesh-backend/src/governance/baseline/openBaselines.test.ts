import { fromSource } from '../../__testUtils__/createTestIntake';
import { definitionsOf, policyOf } from '../../__testUtils__/definitionsOf';
import {
  contractYaml,
  incoming,
  productYaml,
} from '../../__testUtils__/documents';
import { VISIBLE_ALL } from '../../access/Visibility';
import { setProductState } from '../../registry/setProductState';
import { createTestScan } from '../__testUtils__/createTestScan';
import { eachVerdictStore } from '../__testUtils__/eachVerdictStore';
import { getProductGovernance } from '../verdicts/getProductGovernance';
import { readDigests } from '../verdicts/readDigests';
import { replayVerdict } from '../verdicts/replayVerdict';
import { baselinesOf } from './baselinesOf';

const REF = 'dataproduct:sales/orders';
const ID = 'global.described';
const BEFORE = '2026-03-09T23:59:00Z';
const FROM = '2026-03-10T00:00:00Z';
const AFTER = '2026-03-12T12:00:00Z';
const GRACE_OVER = '2026-04-09T00:00:00.000Z';

const described = (spec: object = {}) =>
  definitionsOf({
    'described.yaml': policyOf('described', {
      forEach: 'columns',
      assert: { classification: { exists: true } },
      rollout: { effectiveFrom: FROM, graceDays: 30, existing: 'baseline' },
      ...spec,
    }),
  });

eachVerdictStore('openBaselines', store => {
  function start() {
    const test = createTestScan(store);
    const { world } = test;
    world.definitions = described();
    let version = 0;
    const at = (time: string) => {
      world.now = new Date(time);
    };
    return {
      ...test,
      at,
      /** Publishes Orders with columns, those with a mark classified. */
      async publish(columns: string) {
        version += 1;
        const text = contractYaml({
          id: 'orders',
          version: `1.${version}.0`,
          columns: columns.replaceAll('!', '').split(' '),
        });
        const marked = new Set(columns.split(' '));
        const [{ state }] = await test.intake.submit(
          fromSource([
            incoming(
              'orders.odps.yaml',
              productYaml({
                id: 'p-orders',
                name: 'Orders',
                ports: [['v1', '1.0.0', 'orders']],
              }),
            ),
            incoming(
              'orders.odcs.yaml',
              text.replace(
                /( +)description: What (\w+) is/g,
                (line, space, name) =>
                  marked.has(`${name}!`)
                    ? `${line}\n${space}classification: public`
                    : line,
              ),
            ),
          ]),
        );
        expect(state).toMatch(/^accepted/);
      },
      async work() {
        const scan = test.replica();
        await scan.plan();
        return await scan.work();
      },
      /** Names of the columns that are spared. */
      async spared() {
        const current = await world.definitions?.current();
        if (!current) {
          return 'nobody knows';
        }
        const found = await baselinesOf({
          knex: store.knex,
          policies: current.compiled,
          products: [{ id: 'p-orders', ref: REF, domain: 'sales' }],
        });
        const keys = [...(found.get(REF)?.get(ID) ?? [])];
        return keys.map(key => key.split('/').at(-1)).join(' ');
      },
    };
  }

  it.each<[string, string, string, [string, string][]]>([
    ['email', 'failed when it came', AFTER, [[BEFORE, 'email']]],
    ['', 'failed in a product of later', AFTER, [[AFTER, 'email']]],
    [
      'phone',
      'was not mended',
      AFTER,
      [
        [BEFORE, 'email phone'],
        [AFTER, 'email! phone'],
      ],
    ],
    [
      'phone',
      'was not mended once',
      AFTER,
      [
        [BEFORE, 'email phone'],
        [AFTER, 'email! phone'],
        [AFTER, 'email phone'],
      ],
    ],
    [
      'email',
      'is not new',
      AFTER,
      [
        [BEFORE, 'email'],
        [FROM, 'email'],
        [AFTER, 'email phone'],
      ],
    ],
  ])('spares "%s": what %s', async (expected, _, end, published) => {
    const test = start();
    for (const [time, columns] of published) {
      test.at(time);
      await test.publish(columns.toString());
      await test.work();
    }
    test.at(end);
    await test.work();
    expect(await test.spared()).toBe(expected);
  });

  it('finds what is live where nobody has looked when the policy came', async () => {
    const test = start();
    test.at(BEFORE);
    await test.publish('email phone');
    test.world.entities = undefined;
    test.at(FROM);
    await test.work();
    expect(await test.spared()).toBe('');
    test.world.entities = [];
    test.at('2026-03-15T00:00:00Z');
    await test.work();
    expect(await test.spared()).toBe('email phone');
  });

  it('has it from the instant on, before anybody has looked again', async () => {
    const test = start();
    test.at(BEFORE);
    await test.publish('email');
    await test.work();
    test.at(FROM);
    expect(await test.spared()).toBe('email');
  });

  it('keeps it while policies, the catalog or the policy itself are away', async () => {
    const test = start();
    test.at(BEFORE);
    await test.publish('email');
    test.at(AFTER);
    await test.work();
    test.world.definitions = undefined;
    await test.sweep();
    test.world.definitions = definitionsOf({});
    await test.sweep();
    expect(await test.spared()).toBe('');
    test.world.definitions = described();
    test.world.entities = undefined;
    await test.sweep();
    expect(await test.spared()).toBe('email');
  });

  it('adds what a stricter revision finds, and nothing that had failed before', async () => {
    const test = start();
    test.at(BEFORE);
    await test.publish('email id');
    test.at(AFTER);
    await test.work();
    await test.publish('email! id');
    await test.work();
    await test.publish('email id');
    await test.work();
    expect(await test.spared()).toBe('id');
    await test.publish('email id note!');
    test.world.definitions = described({
      assert: { classification: { equals: 'secret' } },
    });
    await test.work();
    expect(await test.spared()).toBe('id note');
  });

  it('spares nothing of a product that was gone', async () => {
    const { knex } = store;
    const test = start();
    test.at(BEFORE);
    await test.publish('email');
    test.at(AFTER);
    await test.work();
    const productIds = ['p-orders'];
    await setProductState({ knex, productIds, state: 'removed', at: AFTER });
    await test.work();
    await test.publish('email');
    await test.work();
    expect(await test.spared()).toBe('');
  });

  it('is the same whichever of two replicas looks, and however often', async () => {
    const test = start();
    test.at(BEFORE);
    await test.publish('email');
    test.at(AFTER);
    await test.replica().plan();
    await Promise.all([test.replica().work(), test.replica().work()]);
    const before = await store.rows(['policy_baselines', 'policy_digests']);
    expect(await test.sweep()).toEqual({ seen: 1, judged: 0 });
    expect(await store.rows(['policy_baselines', 'policy_digests'])).toEqual(
      before,
    );
    expect(before.policy_baselines).toHaveLength(1);
  });

  it('is told with the verdict, and the verdict is reached again after it has shrunk', async () => {
    const { knex } = store;
    const test = start();
    test.at(BEFORE);
    await test.publish('email phone');
    test.at(AFTER);
    await test.work();
    const told = async () =>
      await getProductGovernance({
        knex,
        ref: REF,
        reading: VISIBLE_ALL,
        definitions: await test.world.definitions?.current(),
        now: test.world.now,
      });
    const before = await told();
    expect(before?.nextChange).toBe(GRACE_OVER);
    expect(before?.policies).toMatchObject([
      {
        id: ID,
        outcome: 'fail',
        sparedUntil: GRACE_OVER,
        sparesExisting: true,
        evidence: [
          { path: 'rows.email', baselined: true },
          { path: 'rows.phone', baselined: true },
        ],
      },
    ]);
    const digests = await readDigests({ knex, productIds: ['p-orders'] });
    const digest = digests.get('p-orders');

    await test.publish('email! phone');
    await test.work();
    await test.publish('email phone');
    await test.work();
    const shown = (await told())?.policies[0].evidence;
    expect(shown?.map(({ path, baselined }) => [path, baselined])).toEqual([
      ['rows.email', undefined],
      ['rows.phone', true],
    ]);
    const again = await replayVerdict({
      knex,
      contextId: digest?.context_id ?? '',
      revision: before?.policies[0].revision ?? '',
      at: digest?.evaluated_at ?? '',
    });
    expect(
      again?.evidence.map(({ path, baselined }) => [path, baselined]),
    ).toEqual([
      ['rows.email', true],
      ['rows.phone', true],
    ]);
  });
});
