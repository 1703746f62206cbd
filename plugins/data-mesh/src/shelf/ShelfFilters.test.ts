import {
  addressOfFilters,
  countFilters,
  filtersOfAddress,
  NO_FILTERS,
} from './ShelfFilters';

describe('filters of the shelf', () => {
  it.each([
    ['', 0],
    ['q=a+b', 0],
    ['domain=a&domain=b&tag=c%2Cd', 3],
    ['q=%C3%A4%26&mine=true&starred=true&owner=group%3Adefault%2Fx', 3],
    ['lifecycle=active&type=aggregate&classification=pii', 3],
  ])('come back from the address %s, %d of them', (address, count) => {
    const filters = filtersOfAddress(new URLSearchParams(address));
    expect(countFilters(filters)).toBe(count);
    const again = addressOfFilters(new URLSearchParams(), filters);
    again.sort();
    const expected = new URLSearchParams(address);
    expected.sort();
    expect(again.toString()).toBe(expected.toString());
  });

  it.each([
    ['domain=&domain=', ''],
    ['domain=a&domain=a', 'domain=a'],
    ['mine=1&starred=yes', ''],
    ['view=x&q=a', 'view=x&q=a'],
  ])('reads %s as %s', (address, expected) => {
    const params = new URLSearchParams(address);
    expect(addressOfFilters(params, filtersOfAddress(params)).toString()).toBe(
      expected,
    );
  });

  it('leaves nothing of the filters behind', () => {
    const params = new URLSearchParams('q=a&domain=b&tag=c&mine=true&other=1');
    expect(addressOfFilters(params, NO_FILTERS).toString()).toBe('other=1');
  });
});
