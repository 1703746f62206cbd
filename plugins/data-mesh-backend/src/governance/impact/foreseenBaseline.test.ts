import {
  createTestIntake,
  fromSource,
} from '../../__testUtils__/createTestIntake';
import { definitionsOf, policyOf } from '../../__testUtils__/definitionsOf';
import {
  contractYaml,
  incoming,
  productYaml,
} from '../../__testUtils__/documents';
import { PEOPLE } from '../../__testUtils__/permissionsOf';
import { createTestScan } from '../__testUtils__/createTestScan';
import { eachVerdictStore } from '../__testUtils__/eachVerdictStore';
import { serveImpact } from './__testUtils__/serveImpact';

const FROM = '2026-03-10T00:00:00Z';
const BEFORE = '2026-03-09T12:00:00Z';
const AFTER = '2026-03-12T12:00:00Z';
const GRACE_OVER = '2026-04-09T00:00:00.000Z';
const BASELINE = { effectiveFrom: FROM, graceDays: 30, existing: 'baseline' };

const described = (spec: object) =>
  policyOf('described', {
    forEach: 'columns',
    assert: { classification: { exists: true } },
    ...spec,
  });

/** Orders, of which everything can be changed without mending a column. */
function orders(version: string, columns: string) {
  const words = version === '1.0.0' ? 'What' : 'Now what';
  return [
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
      contractYaml({
        id: 'orders',
        version,
        columns: columns.split(' '),
      }).replaceAll('description: What', `description: ${words}`),
    ),
  ];
}

eachVerdictStore('a preview foresees baselines', store => {
  /** A product that was published, of which policies ask `base`, or nothing. */
  async function start(since: string, base?: object) {
    const { knex } = store;
    const files: { [path: string]: object } = base
      ? { 'described.yaml': described(base) }
      : {};
    const scan = createTestScan(store);
    const portal = serveImpact({ knex, definitions: definitionsOf(files) });
    const at = (time: string) => {
      scan.world.now = new Date(time);
      portal.world.now = new Date(time);
    };
    const look = async () => {
      await scan.replica().plan();
      await scan.replica().work();
    };
    scan.world.definitions = definitionsOf(files);
    at(since);
    await scan.intake.submit(fromSource(orders('1.0.0', 'email phone')));
    await look();
    return {
      at,
      look,
      async preview(spec: object) {
        const { preview } = await portal.ask(PEOPLE.reader, [
          { path: 'described.yaml', text: described(spec) },
        ]);
        return preview.items.flatMap(({ policies }) => policies);
      },
      /** Changes what is asked, has everything looked at, and publishes. */
      async merge(spec: object, columns = 'email phone') {
        const definitions = definitionsOf({
          'described.yaml': described(spec),
        });
        scan.world.definitions = definitions;
        await look();
        const { intake } = createTestIntake({
          knex,
          definitions,
          now: () => scan.world.now,
        });
        const [{ state }] = await intake.submit(
          fromSource(orders('1.1.0', columns), { dryRun: true }),
        );
        return state;
      },
    };
  }

  const spared = { items: 2, until: GRACE_OVER };

  it.each<[string, object, string, string, string, object | undefined]>([
    ['failed before', BASELINE, BEFORE, AFTER, 'warn', spared],
    ['came later', BASELINE, AFTER, AFTER, 'deny', undefined],
    ['failed before it comes', BASELINE, BEFORE, BEFORE, 'warn', spared],
    ['had its grace', BASELINE, BEFORE, GRACE_OVER, 'deny', undefined],
    [
      'is only written down',
      { ...BASELINE, existing: 'audit' },
      BEFORE,
      AFTER,
      'audit',
      { items: 2 },
    ],
    [
      'is spared by nothing',
      { ...BASELINE, existing: 'enforce' },
      BEFORE,
      AFTER,
      'deny',
      undefined,
    ],
    ['is asked from now on', {}, BEFORE, AFTER, 'deny', undefined],
  ])(
    'of what %s, as the gate has them then',
    async (_, rollout, since, now, enforcement, expected) => {
      const test = await start(since);
      test.at(now);
      const [flip] = await test.preview({ rollout });
      expect(flip).toMatchObject({ kind: 'fails', count: 2, enforcement });
      expect(flip.spared).toEqual(expected);
      const state = await test.merge({ rollout });
      expect(state === 'refused').toBe(enforcement === 'deny');
    },
  );

  it('until the policy is in force and its grace is over', async () => {
    const spec = { rollout: BASELINE };
    const test = await start(BEFORE);
    const [flip] = await test.preview(spec);
    expect(flip).toMatchObject({
      enforcement: 'warn',
      inForceFrom: '2026-03-10T00:00:00.000Z',
      spared,
    });
    await test.merge(spec);
    test.at(AFTER);
    expect(await test.merge(spec)).toBe('accepted-with-warnings');
    expect(await test.merge(spec, 'email phone street')).toBe('refused');
    test.at(GRACE_OVER);
    expect(await test.merge(spec)).toBe('refused');
  });

  it('of what a stricter revision finds more, and no more of what is not in it', async () => {
    const rollout = BASELINE;
    const one = { rollout, when: { name: { equals: 'email' } } };
    const test = await start(AFTER, one);
    expect(await test.preview({ rollout })).toMatchObject([
      { kind: 'more', enforcement: 'deny' },
    ]);
    expect(await test.merge({ rollout })).toBe('refused');
  });

  it('of what a stricter revision finds more in what was there', async () => {
    const rollout = BASELINE;
    const one = { rollout, when: { name: { equals: 'email' } } };
    const test = await start(BEFORE, one);
    test.at(AFTER);
    await test.look();
    expect(await test.preview({ rollout })).toMatchObject([
      { kind: 'more', count: 1, enforcement: 'warn', spared },
    ]);
    expect(await test.merge({ rollout })).toBe('accepted-with-warnings');
  });

  it('and stores nothing', async () => {
    const test = await start(BEFORE);
    test.at(AFTER);
    const tables = ['policy_baselines', 'policy_digests'] as const;
    const before = await store.rows([...tables]);
    await test.preview({ rollout: BASELINE });
    expect(await store.rows([...tables])).toEqual(before);
  });
});
