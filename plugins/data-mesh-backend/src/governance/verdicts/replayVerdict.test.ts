import { fromSource } from '../../__testUtils__/createTestIntake';
import { definitionsOf, policyOf } from '../../__testUtils__/definitionsOf';
import {
  contractYaml,
  incoming,
  productYaml,
} from '../../__testUtils__/documents';
import { MESH, submitMesh } from '../../__testUtils__/mesh';
import { createTestScan } from '../__testUtils__/createTestScan';
import { FILES, waiverOf } from '../__testUtils__/definitionFiles';
import { eachVerdictStore } from '../__testUtils__/eachVerdictStore';
import { readDigests } from './readDigests';
import { readPolicyList } from './readPolicyList';
import { readVerdicts } from './readVerdicts';
import { replayVerdict } from './replayVerdict';

const RETURNS = 'dataproduct:sales/returns';

eachVerdictStore('replayVerdict', store => {
  it('reaches every verdict again after document, policy, waiver and catalog have changed', async () => {
    const { knex } = store;
    const test = createTestScan(store);
    await submitMesh(test);
    test.world.definitions = definitionsOf({
      ...FILES,
      'waiver.yaml': waiverOf('global.tags', RETURNS),
      'owner.yaml': policyOf('owner', {
        assert: { ownerExists: { equals: true } },
      }),
      'read.yaml': policyOf('read', {
        assert: { consumerCount: { atLeast: 1 } },
      }),
      'now.yaml': policyOf('now', {
        assert: { cel: 'now < timestamp("2026-03-03T00:00:00Z")' },
      }),
    });
    await test.sweep();
    const productIds = ['p-orders', 'p-shipments', 'p-returns'];
    const digests = await readDigests({ knex, productIds });
    const said = await Promise.all(
      [...digests.values()].map(async digest => ({
        digest,
        verdicts: await readVerdicts({
          knex,
          productId: digest.product_id,
          digest,
        }),
      })),
    );
    expect(said.map(({ verdicts }) => verdicts.length)).toEqual([6, 6, 6]);

    test.world.now = new Date('2026-05-01T00:00:00Z');
    test.world.entities = [];
    test.world.definitions = definitionsOf({
      'tags.yaml': policyOf('tags', { assert: { tags: { absent: true } } }),
    });
    await test.intake.submit(
      fromSource([
        ...MESH.filter(({ path }) => !/returns|parcels/.test(path)),
        incoming(
          'sales/returns.odps.yaml',
          productYaml({ id: 'p-returns', name: 'Returns', version: '2.0.0' }),
        ),
        incoming(
          'logistics/parcels.odcs.yaml',
          contractYaml({
            id: 'parcels',
            domain: 'logistics',
            version: '1.1.0',
            columns: ['parcel_id', 'weight'],
            classification: 'internal',
          }),
        ),
      ]),
    );
    await test.sweep();

    for (const { digest, verdicts } of said) {
      for (const { policy, revision } of verdicts) {
        const again = await replayVerdict({
          knex,
          contextId: digest.context_id,
          revision,
          at: digest.evaluated_at,
        });
        const kept = verdicts.find(each => each.policy === policy);
        expect(again).toMatchObject({
          policy,
          outcome: kept?.outcome,
          counts: kept?.counts,
          evidence: kept?.evidence,
        });
      }
    }
  });

  it('has the policies of a list in the order of its letters', async () => {
    const test = createTestScan(store);
    await submitMesh(test);
    await test.sweep();
    const [{ policies }] = await store.knex('policy_lists').select();
    expect(readPolicyList(policies).map(({ id }) => id)).toEqual([
      'global.classified',
      'global.purpose',
      'global.tags',
    ]);
  });

  it('says nothing of what was never kept', async () => {
    const never = { contextId: 'x', revision: 'x', at: '2026-01-01T00:00:00Z' };
    expect(await replayVerdict({ knex: store.knex, ...never })).toBeUndefined();
  });
});
