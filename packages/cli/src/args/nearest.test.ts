import { nearest } from './nearest';

describe('what somebody meant', () => {
  it.each([
    ['--format', '--fromat'],
    ['--fail-on', '--failon'],
    ['lint', 'lnit'],
    ['lint', 'Lint'],
    [undefined, 'publish'],
    [undefined, ''],
  ])('is %s for %s', (expected, typed) => {
    const words = ['lint', 'diff', 'check', '--format', '--fail-on'];
    expect(nearest(typed, words)).toBe(expected);
  });
});
