import { portAddress } from './portAddress';

describe('portAddress', () => {
  it.each([
    ['dataproduct://sales/orders/tables/v1', 'tables', 1],
    ['dataproduct://sales/orders/tables/v0', 'tables', 0],
    ['dataproduct://sales/orders/tables', 'tables', undefined],
    ['dataproduct://sales/orders/a%2Fb%20c%3F/v2', 'a/b c?', 2],
    ['dataproduct://sales/orders/%D8%A8/v2', 'ب', 2],
    ['dataproduct://sales/orders/%EF%BF%BD/v2', '\ud800', 2],
  ])('is %s', (address, port, major) => {
    expect(portAddress({ domain: 'sales', name: 'orders', port, major })).toBe(
      address,
    );
  });
});
