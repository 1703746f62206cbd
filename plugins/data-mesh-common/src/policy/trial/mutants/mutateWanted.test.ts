import { JsonValue } from '../../../model';
import { mutateWanted } from './mutateWanted';

describe('mutateWanted', () => {
  it.each<[JsonValue[], string, JsonValue]>([
    [[['b'], ['a']], 'in', ['a', 'b']],
    [[], 'in', ['a']],
    [
      [
        ['b', 'c'],
        ['a', 'c'],
        ['a', 'b'],
      ],
      'notIn',
      ['a', 'b', 'c'],
    ],
    [['P91D', 'P89D'], 'atMost', 'P90D'],
    [[100.5, 98.5], 'atLeast', 99.5],
    [['3.0.0', '1.0.0'], 'atLeast', '2.0.0'],
    [['2027-01-01', '2025-01-01'], 'atLeast', '2026-01-01'],
    [['01 d', '00 d'], 'atLeast', '00 d'],
    [
      [
        [2, 5],
        [0, 5],
        [1, 6],
        [1, 4],
      ],
      'between',
      [1, 5],
    ],
    [[{ min: 3 }, { min: 1 }], 'length', { min: 2 }],
    [[], 'atMost', 'soon'],
    [[], 'equals', 'x'],
    [['a$', '^a'], 'matches', '^a$'],
    [[], 'exists', true],
    [[], 'in', 'not a list'],
  ])('makes %j of %s %j', (expected, operator, wanted) => {
    const { tried, left } = mutateWanted(operator, wanted);
    expect(tried.map(each => each.wanted)).toEqual(expected);
    expect(left).toBe(0);
  });

  it('leaves out of a long list only the first values, and counts the others', () => {
    const values = Array.from({ length: 100_000 }, (_, i) => i);
    const { tried, left } = mutateWanted('in', values);
    expect(tried).toHaveLength(20);
    expect(left).toBe(99_980);
  });
});
