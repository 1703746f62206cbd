import { parseEntityRef } from '@backstage/catalog-model';
import { parseProductRef, productRef } from './productRef';

describe('productRef', () => {
  it('is the entity ref of the product', () => {
    const ref = productRef('sales', 'orders');
    expect(ref).toBe('dataproduct:sales/orders');
    expect(parseEntityRef(ref)).toEqual({
      kind: 'dataproduct',
      namespace: 'sales',
      name: 'orders',
    });
  });
});

describe('parseProductRef', () => {
  it.each([
    [{ domain: 'sales', name: 'orders' }, 'dataproduct:sales/orders'],
    [{ domain: 'sales', name: 'orders' }, 'DataProduct:Sales/Orders'],
    [undefined, ''],
    [undefined, 'orders'],
    [undefined, 'dataproduct:orders'],
    [undefined, 'component:sales/orders'],
    [undefined, 'dataproduct:sales/orders/v1'],
    [undefined, 'dataproduct:sales/'],
    [undefined, 'dataproduct:/orders'],
    [undefined, 'dataproduct:sales/or ders'],
    [undefined, 'dataproduct:../orders'],
    [undefined, 'dataproduct:sales/orders\n'],
    [undefined, `dataproduct:sales/${'a'.repeat(64)}`],
  ])('gives %j for %j', (parts, ref) => {
    expect(parseProductRef(ref)).toEqual(parts);
  });
});
