import fc from 'fast-check';
import { backoffDelay } from './backoffDelay';

describe('backoffDelay', () => {
  it.each([
    [1, 0, 30_000],
    [1, 0.999999, 15_000],
    [2, 0, 60_000],
    [5, 0, 480_000],
    [6, 0, 900_000],
    [1_000, 0, 900_000],
    [1_000, 0.5, 675_000],
  ])('after %d failures with chance %d', (failures, chance, expected) => {
    expect(backoffDelay(failures, () => chance)).toBe(expected);
  });

  it('is always between a quarter minute and a quarter hour', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (failures, chance) => {
          const delay = backoffDelay(failures, () => chance);
          expect(delay).toBeGreaterThanOrEqual(15_000);
          expect(delay).toBeLessThanOrEqual(900_000);
        },
      ),
    );
  });
});
