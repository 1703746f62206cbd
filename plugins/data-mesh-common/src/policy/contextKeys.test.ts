import { contract, product } from './__testUtils__/documents';
import { readDocuments } from './__testUtils__/readDocuments';
import { contextKeys } from './contextKeys';

const nothing = { productIds: [], refs: [], contractIds: [], domains: [] };

describe('contextKeys', () => {
  it('are what the documents of the bundle name', () => {
    expect(
      contextKeys({
        product: product('p', {
          id: 'o-1',
          name: 'Orders & Returns',
          domain: 'Sales EU',
          ports: ['1.0.0 b', '2.0.0 b', '1.0.0 x'],
        }),
        rivals: [product('q', { id: 'o-1', name: 'Other', domain: 'hr' })],
        contracts: [contract('c', { id: 'b', domain: 'Logistics' })],
      }),
    ).toEqual({
      productIds: ['o-1'],
      refs: ['dataproduct:hr/other', 'dataproduct:sales-eu/orders-returns'],
      contractIds: ['b', 'x'],
      domains: ['hr', 'logistics', 'sales-eu'],
    });
  });

  it.each([
    ['nothing', nothing, { contracts: [] }],
    [
      'what cannot be read',
      nothing,
      { contracts: [], unreadable: readDocuments({ x: 'kind: [' })[0] },
    ],
    [
      'a name without letters by the id',
      {
        ...nothing,
        productIds: ['o-1'],
        refs: ['dataproduct:sales/o-1'],
        domains: ['sales'],
      },
      {
        product: product('p', { id: 'o-1', name: '📦', domain: 'sales' }),
        contracts: [],
      },
    ],
    [
      'no ref without domain',
      { ...nothing, productIds: ['o-1'] },
      { product: product('p', { id: 'o-1' }), contracts: [] },
    ],
  ])('are right for %s', (_, keys, bundle) => {
    expect(contextKeys(bundle)).toEqual(keys);
  });
});
