import { readDocuments, sha256 } from '../__testUtils__/readDocuments';
import { policyText } from '../publish/__testUtils__/gateContext';
import { MASKED } from '../publish/__testUtils__/judged';
import { CONTRACT, PRODUCT } from '../verdict/__fixtures__/orders.table';
import { EMPTY_CONTEXT, LIVE_CONTEXT } from './__fixtures__/contextCases.table';
import { checkWithContext } from './checkWithContext';
import { readCheckContext } from './readCheckContext';

const CATALOG = {
  domains: [{ name: 'sales', owner: 'group:default/sales-team' }],
  owners: [{ ref: 'group:default/sales-team', name: 'sales-team' }],
};
const POLICIES = {
  sources: [
    {
      id: 'git',
      scope: 'global',
      files: [{ path: 'p.yaml', content: policyText(MASKED) }],
    },
  ],
  lastGood: [],
};

function told(texts: Record<string, string>, json: object): string[] {
  const { context, problems } = readCheckContext(
    JSON.parse(JSON.stringify({ ...json, catalog: CATALOG })),
  );
  expect(problems).toEqual([]);
  if (!context) {
    throw new Error('No context');
  }
  return checkWithContext(readDocuments(texts), context).map(
    ({ judgement: { state, problems: found } }) =>
      [state, ...found.map(({ problem }) => problem.code)].join(' '),
  );
}

describe('checkWithContext', () => {
  it.each([
    [['accepted'], EMPTY_CONTEXT],
    [['refused policy-denied'], { ...EMPTY_CONTEXT, policies: POLICIES }],
    [['waiting policies-unread'], { ...EMPTY_CONTEXT, policies: undefined }],
    [
      ['unchanged'],
      {
        ...LIVE_CONTEXT,
        policies: POLICIES,
        products: [{ ...LIVE_CONTEXT.products[0], sha256: sha256(PRODUCT) }],
        lines: [{ ...LIVE_CONTEXT.lines[0], sha256: sha256(CONTRACT) }],
      },
    ],
  ])('says %j of a product with its contract', (expected, json) => {
    expect(told({ 'a.yaml': PRODUCT, 'b.yaml': CONTRACT }, json)).toEqual(
      expected,
    );
  });

  it('judges each bundle with what those before it made live', () => {
    // The second product names the contract that goes with the first.
    const second = PRODUCT.replace('p-1', 'p-2').replace('Orders', 'Others');
    expect(
      told(
        { 'a.yaml': PRODUCT, 'b.yaml': CONTRACT, 'c.yaml': second },
        EMPTY_CONTEXT,
      ),
    ).toEqual(['accepted', 'accepted']);
    // Both are named by both: the contract goes with the first, whichever that is.
    const other = CONTRACT.replace('c-1', 'c-2');
    const ports = `${PRODUCT}  - name: others\n    version: 1.0.0\n    contractId: c-2\n`;
    const third = ports.replace('p-1', 'p-0').replace('Orders', 'All');
    expect(
      told(
        {
          'a.yaml': third,
          'b.yaml': PRODUCT,
          'c.yaml': CONTRACT,
          'd.yaml': other,
        },
        EMPTY_CONTEXT,
      ),
    ).toEqual(['accepted', 'accepted']);
  });

  it('judges what waits once more when a contract has come', () => {
    // Of two majors it asks for a third: while none is there it waits for any.
    const third = PRODUCT.replace('p-1', 'p-0')
      .replace('Orders', 'All')
      .replace('    version: 1.0.0', '    version: 3.0.0');
    const texts = {
      '1.yaml': third,
      '2.yaml': PRODUCT,
      '3.yaml': CONTRACT,
      '4.yaml': `${CONTRACT.replace(': 1.0.0', ': 2.0.0')}domain: sales\n`,
    };
    expect(told({ '1.yaml': third }, EMPTY_CONTEXT)).toEqual([
      'waiting port-contract-missing',
    ]);
    expect(told(texts, EMPTY_CONTEXT)).toEqual([
      'refused port-contract-ambiguous',
      'accepted',
      'accepted',
    ]);
  });
});
