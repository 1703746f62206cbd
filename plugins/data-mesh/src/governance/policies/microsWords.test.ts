import { microsWords } from './microsWords';

describe('microsWords', () => {
  it.each<[string, number, string]>([
    ['0.35 μs', 0.351, 'en'],
    ['3.4 μs', 3.44, 'en'],
    ['990 μs', 990, 'en'],
    ['1.2 ms', 1_234, 'en'],
    ['1,2 ms', 1_234, 'de'],
  ])('says %s', (expected, micros, language) => {
    expect(microsWords(micros, language)).toBe(expected);
  });
});
