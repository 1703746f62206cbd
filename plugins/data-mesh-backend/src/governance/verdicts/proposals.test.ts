import { definitionsOf, policyOf } from '../../__testUtils__/definitionsOf';
import { submitMesh } from '../../__testUtils__/mesh';
import { VISIBLE_ALL } from '../../access/Visibility';
import { createTestScan } from '../__testUtils__/createTestScan';
import { eachVerdictStore } from '../__testUtils__/eachVerdictStore';
import { getProductGovernance } from './getProductGovernance';

const POLICY = policyOf('classified', {
  forEach: 'columns',
  assert: { classification: { exists: true } },
  fix: { text: 'Say how secret it is.', set: { classification: 'public' } },
});

const overlay = (words: string[]) => ({
  apiVersion: 'meshstage.io/v1alpha1',
  kind: 'DataPolicyOverlay',
  spec: {
    of: 'global.classified',
    domain: 'sales',
    set: { assert: { classification: { in: words } } },
  },
});

eachVerdictStore('proposals of policies', store => {
  it.each<[string, object, { [path: string]: object }]>([
    ['what its policy proposes', { set: { classification: 'public' } }, {}],
    [
      'what its domain accepts as well',
      { set: { classification: 'public' } },
      { 'o.yaml': overlay(['public', 'internal']) },
    ],
    [
      'nothing that its domain refuses',
      {},
      { 'o.yaml': overlay(['internal']) },
    ],
  ])('shows of a product %s', async (_, expected, own) => {
    const test = createTestScan(store);
    test.world.definitions = definitionsOf({ 'p.yaml': POLICY }, undefined, {
      sales: own,
    });
    await submitMesh(test);
    await test.sweep();
    const found = await getProductGovernance({
      knex: store.knex,
      ref: 'dataproduct:sales/orders',
      reading: VISIBLE_ALL,
      definitions: await test.definitions.current(),
      now: test.world.now,
    });
    expect(found?.policies).toMatchObject([{ outcome: 'fail' }]);
    expect(found?.policies[0].fix).toEqual({
      text: 'Say how secret it is.',
      ...expected,
    });
  });
});
