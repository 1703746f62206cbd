import { levelShares } from './levelShares';

describe('levelShares', () => {
  it('begins with the highest level and ends with what nobody knows', () => {
    const shares = levelShares({
      levels: [
        { name: 'bronze', products: 4 },
        { name: 'silver', products: 3 },
        { name: 'gold', products: 0 },
        { name: 'platinum', products: 1 },
      ],
      none: 2,
      unknown: 5,
    });
    expect(
      shares.map(({ kind, name, products, strength }) => [
        name ?? kind,
        products,
        strength,
      ]),
    ).toEqual([
      ['platinum', 1, 1],
      ['gold', 0, 0.75],
      ['silver', 3, 0.5],
      ['bronze', 4, 0.25],
      ['none', 2, undefined],
      ['unknown', 5, undefined],
    ]);
  });

  it('tells a level named none from products without a level', () => {
    const shares = levelShares({
      levels: [{ name: 'none', products: 1 }],
      none: 0,
      unknown: 0,
    });
    expect(new Set(shares.map(({ key }) => key)).size).toBe(3);
  });
});
