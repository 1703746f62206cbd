import { CatalogFacts } from '../JudgeContext';
import { contract, product } from '../__testUtils__/documents';
import { known } from './__testUtils__/known';
import { itemsOf } from './itemsOf';
import { makePolicySubject } from './makePolicySubject';
import { policyDomain } from './policyDomain';

const CATALOG: CatalogFacts = {
  domains: [
    { name: 'sales', owner: 'group:default/heads', kmsKey: 'kms://sales' },
    { name: 'crm', owner: 'group:default/gone', namespace: 'customers' },
  ],
  owners: [
    { ref: 'group:default/heads', name: 'heads' },
    { ref: 'group:default/shop', name: 'shop', title: 'Shop team' },
  ],
};

it.each([
  [{ owner: 'group:default/shop', ownerExists: true }, 'shop', 'sales'],
  [{ owner: 'group:default/lost', ownerExists: false }, 'group:lost', 'sales'],
  [{ owner: 'resource:a/b', ownerExists: false }, 'resource:a/b', 'sales'],
  [{ owner: 'group:default/heads', ownerExists: true }, undefined, 'sales'],
  [{ owner: undefined, ownerExists: false }, undefined, 'crm'],
  [{ owner: undefined, ownerExists: false }, undefined, undefined],
])('the owner is %j of %s in %s', (expected, owner, domain) => {
  const documents = [product('p', { id: 'p', name: 'Orders', owner, domain })];
  const subject = makePolicySubject({
    documents,
    context: { catalog: CATALOG },
  });
  expect(subject.owner).toBe(expected.owner);
  expect(subject.ownerExists).toBe(expected.ownerExists);
  expect(subject.entity?.spec.owner).toBe(expected.owner ?? '');
  const [item] = itemsOf('product', subject);
  expect(item.get('owner')).toBe(expected.owner);
  expect(item.get('ownerExists')).toBe(expected.ownerExists);
  expect(item.lacks?.('owner')).toBeUndefined();
});

it.each([
  ['sales', 'dataproduct:sales/orders', { domain: 'Sales', name: 'Orders!' }],
  ['sales', 'dataproduct:sales/p', { domain: 'sales' }],
  ['', undefined, { name: 'Orders' }],
])('the domain is %j and the ref %j of %j', (domain, ref, options) => {
  const documents = [product('p', { id: 'p', ...options })];
  expect(makePolicySubject({ documents })).toMatchObject({ domain });
  expect(makePolicySubject({ documents }).ref).toBe(ref);
});

it('keeps the ref that a product has', () => {
  const subject = makePolicySubject({
    documents: [product('p', { id: 'p', name: 'New', domain: 'sales' })],
    ref: 'dataproduct:sales/old',
  });
  expect(subject.ref).toBe('dataproduct:sales/old');
  expect(subject.entity?.metadata).toMatchObject({
    name: 'old',
    title: 'New',
    namespace: 'sales',
  });
});

it.each([
  ['sales', { domain: 'Sales' }, 'other'],
  ['crm', {}, 'CRM'],
  ['', {}, undefined],
])('contracts alone are of domain %j', (expected, options, domain) => {
  const documents = [contract('c', { id: 'c', ...options })];
  const subject = makePolicySubject({ documents, domain });
  expect(subject).toMatchObject({ domain: expected });
  expect(subject).not.toHaveProperty('entity');
});

it('knows the ports and the upstream of the entity', () => {
  const documents = [
    product('p', {
      id: 'p',
      name: 'p',
      domain: 'sales',
      ports: ['1.0.0 c', '2.0.0 c', '1.0.0 d', '1.0.0 missing'],
    }),
    contract('c1', { id: 'c', version: '1.4.0' }),
    contract('c2', { id: 'c', version: '2.1.0' }),
    contract('d', { id: 'd', version: '7.0.0' }),
  ];
  const subject = makePolicySubject({ documents });
  const versions = itemsOf('ports', subject).map(port =>
    port.get('contractVersion'),
  );
  expect(versions).toEqual(['1.4.0', '2.1.0', '7.0.0', undefined]);
  expect(
    itemsOf('ports', subject).map(port => port.lacks?.('contractVersion')),
  ).toEqual([undefined, undefined, undefined, 'live']);
  const [, , , missing] = itemsOf(
    'ports',
    makePolicySubject({ documents, context: { live: [] } }),
  );
  expect(missing.lacks?.('contractVersion')).toBeUndefined();
  expect(subject.entity?.spec.outputPorts.map(port => port.contract)).toEqual([
    'c@1.4.0',
    'c@2.1.0',
    'd@7.0.0',
    'missing',
  ]);
});

it.each([
  [undefined, undefined, 'sales'],
  [undefined, CATALOG, undefined],
  [
    {
      name: 'sales',
      owner: 'group:default/heads',
      kmsKey: 'kms://sales',
      namespace: 'sales',
    },
    CATALOG,
    'sales',
  ],
  [
    { name: 'crm', owner: 'group:default/gone', namespace: 'customers' },
    CATALOG,
    'CRM',
  ],
  [{ name: 'new', namespace: 'new' }, CATALOG, 'new'],
])('expressions are told of the domain %j', (expected, catalog, domain) => {
  const documents = [product('p', { id: 'p', domain })];
  const subject = makePolicySubject({ documents, context: { catalog } });
  expect(policyDomain(subject)).toEqual(expected);
  const [item] = itemsOf('product', subject);
  expect(item.around).toEqual({ domain: expected });
});

describe('consumers', () => {
  const documents = [
    product('p', {
      id: 'p',
      name: 'p',
      domain: 'sales',
      ports: ['1.0.0 c', '2.0.0 c', '1.0.0 d'],
    }),
  ];

  it.each([
    [0, [0, 0, 0], []],
    [1, [1, 0, 0], [{ version: '1.9.0', contractId: 'c' }]],
    [1, [1, 1, 0], [{ contractId: 'c' }]],
    [1, [1, 1, 0], [{ version: '3.0.0', contractId: 'c' }]],
    [1, [1, 0, 1], [{ version: '1', contractId: 'c' }, { contractId: 'd' }]],
    [0, [0, 0, 0], [{ version: '1.0.0', contractId: 'e' }]],
  ])('are %j, by port %j, where %j is read', (count, byPort, inputs) => {
    const inputPorts = inputs.map(input => ({ name: 'i', ...input }));
    const subject = makePolicySubject({
      documents,
      context: { live: [known('reader', { inputPorts })] },
    });
    const [item] = itemsOf('product', subject);
    expect(item.get('consumerCount')).toBe(count);
    expect(
      itemsOf('ports', subject).map(port => port.get('consumers')),
    ).toEqual(byPort);
  });

  it('do not hold the product itself, nor anybody twice', () => {
    const inputPorts = [{ name: 'i', contractId: 'c' }];
    const reader = known('reader', { inputPorts });
    const itself = known('p', { inputPorts });
    const subject = makePolicySubject({
      documents,
      context: { live: [reader, reader, itself] },
    });
    const [item] = itemsOf('product', subject);
    expect(item.get('consumerCount')).toBe(1);
  });
});
