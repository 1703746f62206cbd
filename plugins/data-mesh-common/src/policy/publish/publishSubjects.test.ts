import { JsonObject } from '../../model';
import { CONTRACT, PRODUCT } from '../verdict/__fixtures__/orders.table';
import { liveLine, liveProduct } from './__testUtils__/gateContext';
import { BOTH, judged, MASKED, told } from './__testUtils__/judged';

describe('what a publisher answers for', () => {
  const live = {
    products: [liveProduct(PRODUCT)],
    lines: [liveLine(CONTRACT)],
  };
  const more = CONTRACT.replace('version: 1.0.0', 'version: 1.1.0');
  const DESCRIBED: JsonObject = {
    forEach: 'product',
    assert: { purpose: { exists: true } },
  };

  it.each<[string, JsonObject, Record<string, string>]>([
    // What is live is judged by the scan, and asks nothing of who changes something else.
    ['accepted', DESCRIBED, { 'orders.odcs.yaml': more }],
    ['accepted', DESCRIBED, { ...BOTH, 'orders.odcs.yaml': more }],
    ['unchanged', MASKED, BOTH],
    ['refused policy-denied', MASKED, { 'orders.odcs.yaml': more }],
    ['accepted', MASKED, { 'orders.odps.yaml': `${PRODUCT}# now\n` }],
    [
      'refused policy-denied',
      DESCRIBED,
      { 'orders.odps.yaml': `${PRODUCT}# now\n` },
    ],
    // Nobody told of a sunset before: the port of the live product fails because of the contract.
    [
      'refused policy-denied',
      { forEach: 'ports', assert: { sunsetAt: { absent: true } } },
      {
        'orders.odcs.yaml': `${more}slaProperties:\n  - {property: endOfLife, value: 2027-01-01}\n`,
      },
    ],
  ])('%s: %j', (expected, spec, texts) => {
    expect(told(judged(spec, { texts, context: live }))).toBe(expected);
  });

  it('asks all of a product that is new, of contracts that were there too', () => {
    const texts = { 'orders.odps.yaml': PRODUCT };
    const context = { lines: live.lines };
    expect(told(judged(MASKED, { texts, context }))).toBe(
      'refused policy-denied',
    );
  });

  it('asks a contract that no product serves what it can answer, and no more', () => {
    const texts = { 'orders.odcs.yaml': `${CONTRACT}domain: sales\n` };
    expect(told(judged(MASKED, { texts }))).toBe('refused policy-denied');
    const match = { 'spec.lifecycle': 'active' };
    expect(told(judged({ ...MASKED, match }, { texts }))).toBe('accepted');
  });

  it('asks for every product that serves a contract, and says what is wrong once', () => {
    const second = {
      ...live.products[0],
      id: 'p-2',
      ref: 'dataproduct:sales/others',
    };
    const products = [...live.products, second];
    for (const texts of [
      { 'orders.odcs.yaml': more },
      { ...BOTH, 'orders.odcs.yaml': more },
    ]) {
      const { verdicts, problems } = judged(MASKED, {
        texts,
        context: { ...live, products },
      });
      expect(verdicts.map(({ product }) => product)).toEqual([
        'dataproduct:sales/orders',
        'dataproduct:sales/others',
      ]);
      expect(problems).toHaveLength(1);
    }
  });

  it('asks nothing of what belongs to others', () => {
    const { verdicts, state } = judged(MASKED, {
      context: { products: [{ ...live.products[0], sourceId: 'other' }] },
    });
    expect([state, verdicts]).toEqual(['refused', []]);
  });
});
