import { TestOutcome } from '../Operator';
import { WantedSet } from './WantedSet';

/** A closure that tells whether a value is in the set. */
export function isOneOf({
  keys,
  keyOf,
  expected,
}: WantedSet): (value: unknown) => TestOutcome {
  const wrong = { wrong: expected };
  // Most policies ask for one value, which needs no set.
  const [only] = keys;
  if (keys.size === 1) {
    return value => {
      const key = keyOf(value);
      return key === undefined ? wrong : key === only;
    };
  }
  return value => {
    const key = keyOf(value);
    return key === undefined ? wrong : keys.has(key);
  };
}
