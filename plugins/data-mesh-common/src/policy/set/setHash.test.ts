import { setHash } from './setHash';

describe('setHash', () => {
  const inForce = { everywhere: [], byDomain: new Map(), unloaded: [] };

  it('is another after a release that says something else of the same', () => {
    expect(setHash(inForce, 1)).toBe(setHash(inForce, 1));
    expect(setHash(inForce, 2)).not.toBe(setHash(inForce, 1));
  });
});
