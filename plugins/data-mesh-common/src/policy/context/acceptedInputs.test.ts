import { readDocuments } from '../__testUtils__/readDocuments';
import { policyText } from '../publish/__testUtils__/gateContext';
import { CONTRACT, PRODUCT } from '../verdict/__fixtures__/orders.table';
import { EMPTY_CONTEXT } from './__fixtures__/contextCases.table';
import { checkWithContext } from './checkWithContext';
import { readCheckContext } from './readCheckContext';

const PROMISE = {
  forEach: 'sla',
  assert: { not: { betterThanInputs: { equals: true } } },
};
const promising = (hours: number) =>
  `slaProperties:\n  - {property: freshness, value: ${hours}, unit: h}\n`;
const READER = PRODUCT.replace('p-1', 'p-2')
  .replace('Orders', 'Reader')
  .replace('contractId: c-1', 'contractId: c-2')
  .concat('inputPorts:\n  - {name: in, version: 1.0.0, contractId: c-1}\n');

it.each([
  ['accepted', 24],
  ['refused', 1],
])('knows contracts of inputs that came just before: %s', (state, hours) => {
  const content = policyText(PROMISE);
  const { context } = readCheckContext({
    ...EMPTY_CONTEXT,
    policies: {
      sources: [
        { id: 'git', scope: 'global', files: [{ path: 'p', content }] },
      ],
      lastGood: [],
    },
    readers: [],
    upstream: [],
    catalog: {
      domains: [{ name: 'sales', owner: 'group:default/sales-team' }],
      owners: [{ ref: 'group:default/sales-team', name: 'sales-team' }],
    },
  });
  const documents = readDocuments({
    'a.yaml': PRODUCT,
    'b.yaml': CONTRACT + promising(24),
    'c.yaml': READER,
    'd.yaml': CONTRACT.replace('id: c-1', 'id: c-2') + promising(hours),
  });
  const checked = context ? checkWithContext(documents, context) : [];
  expect(checked.map(({ judgement }) => judgement.state)).toEqual([
    'accepted',
    state,
  ]);
});
