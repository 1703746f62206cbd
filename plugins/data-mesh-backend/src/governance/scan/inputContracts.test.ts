import { mockCredentials } from '@backstage/backend-test-utils';
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
import { PEOPLE, permissionsOfPeople } from '../../__testUtils__/permissionsOf';
import { createTestScan } from '../__testUtils__/createTestScan';
import { eachVerdictStore } from '../__testUtils__/eachVerdictStore';
import { readDigests } from '../verdicts/readDigests';
import { readContext } from '../verdicts/readContext';
import { replayVerdict } from '../verdicts/replayVerdict';

const RETURNS = 'dataproduct:sales/returns';
const SPEC = {
  forEach: 'sla',
  assert: { not: { betterThanInputs: { equals: true } } },
};
const asking = definitionsOf({ 'p.yaml': policyOf('promise', SPEC) });

const promising = (hours: number) =>
  `slaProperties:\n  - {property: freshness, value: ${hours}, unit: h}\n`;

const parcels = (version: string, hours: number) =>
  incoming(
    'logistics/parcels.odcs.yaml',
    contractYaml({ id: 'parcels', domain: 'logistics', version }) +
      promising(hours),
  );

/** logistics/shipments promises a day; sales/returns reads it, and promises six hours. */
const UPSTREAM = [
  incoming(
    'logistics/shipments.odps.yaml',
    productYaml({
      id: 'p-shipments',
      name: 'Shipments',
      domain: 'logistics',
      owner: 'group:default/logistics-team',
      ports: [['parcels', '1.0.0', 'parcels']],
    }),
  ),
  parcels('1.0.0', 24),
];
const READER = [
  incoming(
    'sales/returns.odps.yaml',
    productYaml({
      id: 'p-returns',
      name: 'Returns',
      ports: [['returns', '1.0.0', 'returns']],
      inputs: [['parcels-in', 'parcels']],
    }),
  ),
  incoming(
    'sales/returns.odcs.yaml',
    contractYaml({ id: 'returns' }) + promising(6),
  ),
];

eachVerdictStore('contracts of inputs', store => {
  const digest = async () => {
    const { knex } = store;
    const digests = await readDigests({ knex, productIds: ['p-returns'] });
    const found = digests.get('p-returns');
    if (!found) {
      throw new Error('Nobody has judged it');
    }
    return found;
  };

  it('make a product due when they change, and are kept for its old verdict', async () => {
    const { knex } = store;
    const test = createTestScan(store);
    test.world.definitions = asking;
    await test.intake.submit(fromSource([...UPSTREAM, ...READER]));
    await test.sweep();
    expect(await test.outcomesOf(RETURNS)).toEqual({
      'global.promise': 'fail',
    });
    const before = await digest();

    await test.intake.submit(fromSource([parcels('1.1.0', 6)]));
    expect(await test.replica().work()).toMatchObject({ judged: 2 });
    expect(await test.outcomesOf(RETURNS)).toEqual({
      'global.promise': 'pass',
    });
    const after = await digest();
    expect(after.context_id).not.toBe(before.context_id);

    const [{ revision }] = JSON.parse(before.policies).map(
      ([id, hash]: [string, string]) => ({ id, revision: hash }),
    );
    for (const [{ context_id: contextId, evaluated_at: at }, outcome] of [
      [before, 'fail'],
      [after, 'pass'],
    ] as const) {
      const again = await replayVerdict({ knex, contextId, revision, at });
      expect(again).toMatchObject({ policy: 'global.promise', outcome });
    }
  });

  it('are not read while no policy looks at them', async () => {
    const test = createTestScan(store);
    await test.intake.submit(fromSource([...UPSTREAM, ...READER]));
    await test.sweep();
    const { context_id: id } = await digest();
    const { knex } = store;
    const context = await readContext({ knex, id });
    expect(context?.upstream).toEqual([
      expect.not.objectContaining({ contracts: expect.anything() }),
    ]);
  });

  it.each([
    ['refused', 'policy-denied', PEOPLE.owner],
    // He would find out the promise of a stranger by trying.
    ['refused', 'policy-unanswered', PEOPLE.salesOnly],
  ])(
    'are looked at by the gate for who may read them: %s %s',
    async (state, code, who) => {
      const { knex } = store;
      await createTestIntake({ knex }).intake.submit(fromSource(UPSTREAM));
      const { intake } = createTestIntake({
        knex,
        definitions: asking,
        permissions: permissionsOfPeople,
      });
      const [detail] = await intake.submit({
        door: 'push',
        source: { id: 'push', type: 'push', domains: '*' },
        submittedBy: who,
        credentials: mockCredentials.user(who),
        documents: READER,
      });
      expect(detail.state).toBe(state);
      expect(
        detail.documents.flatMap(({ problems }) =>
          problems.map(each => each.code),
        ),
      ).toEqual([code]);
    },
  );
});
