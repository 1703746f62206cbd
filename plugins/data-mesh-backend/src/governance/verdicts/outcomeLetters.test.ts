import { ItemCounts, Outcome } from '@meshstage/plugin-data-mesh-common';
import fc from 'fast-check';
import { fromCounts, fromLetters, toCounts, toLetters } from './outcomeLetters';

const OUTCOMES: Outcome[] = [
  'pass',
  'fail',
  'waived',
  'error',
  'not-evaluated',
  'not-applicable',
];

it('writes outcomes as letters', () => {
  expect(toLetters(OUTCOMES)).toBe('pfweu-');
});

it('gives back what was written', () => {
  const count = fc.nat(100_000);
  const counts: fc.Arbitrary<ItemCounts> = fc.record({
    pass: count,
    fail: count,
    waived: count,
    error: count,
    'not-evaluated': count,
  });
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...OUTCOMES)),
      fc.array(counts, { minLength: 1 }),
      (outcomes, items) => {
        expect(fromLetters(toLetters(outcomes))).toEqual(outcomes);
        expect(
          fromCounts(toCounts(items.map(each => ({ counts: each })))),
        ).toEqual(items);
      },
    ),
  );
});

it('has room for passes only where there is nothing else', () => {
  const none = { fail: 0, waived: 0, error: 0, 'not-evaluated': 0 };
  expect(
    toCounts([
      { counts: { ...none, pass: 12 } },
      { counts: { ...none, pass: 0 } },
      { counts: { ...none, pass: 3, fail: 1 } },
    ]),
  ).toBe('12,,3/1/0/0/0');
});
