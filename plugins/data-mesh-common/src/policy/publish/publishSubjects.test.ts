import { JsonObject } from '../../model';
import { CONTRACT, PRODUCT } from '../verdict/__fixtures__/orders.table';
import { liveLine, liveProduct } from './__testUtils__/gateContext';
import { BOTH, judged, MASKED, told } from './__testUtils__/judged';

/** A contract with so many columns more. */
function wide(columns: number, more: string = ''): string {
  const all = Array.from(
    { length: columns },
    (_, i) => `\n      - {name: c${i}, logicalType: string${more}}`,
  );
  return CONTRACT.replace('properties:', `properties:${all.join('')}`);
}

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

  // More than there is room to show.
  it.each<[string, number, Record<string, string>]>([
    ['accepted', 700, { 'orders.odps.yaml': `${PRODUCT}# now\n` }],
    ['accepted', 2_000, { 'orders.odps.yaml': `${PRODUCT}# now\n` }],
    [
      'refused policy-denied',
      700,
      {
        'orders.odcs.yaml': wide(701).replace(
          'version: 1.0.0',
          'version: 1.1.0',
        ),
      },
    ],
  ])('%s where %d columns failed before: %j', (expected, columns, texts) => {
    const spec = { ...MASKED, when: { name: { glob: 'c*' } } };
    const context = { ...live, lines: [liveLine(wide(columns))] };
    expect(told(judged(spec, { texts, context }))).toBe(expected);
  });

  it('knows all that failed before, however much of it', () => {
    const other = (fields: string, version: string) =>
      wide(400, fields)
        .replace('id: c-1', 'id: c-0')
        .replace('version: 1.0.0', `version: ${version}`);
    const product = PRODUCT.replace(
      'outputPorts:',
      'outputPorts:\n  - {name: first, version: 1.0.0, contractId: c-0}',
    );
    const context = {
      products: [liveProduct(product)],
      lines: [liveLine(other('', '1.0.0')), liveLine(wide(600))],
    };
    const texts = { 'first.odcs.yaml': other(', description: x', '1.0.1') };
    const spec = {
      ...MASKED,
      when: { name: { glob: 'c*' } },
      assert: { description: { exists: true } },
    };
    expect(told(judged(spec, { texts, context }))).toBe('accepted');
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
