import { TestOutcome } from '../Operator';
import { WantedSet } from './WantedSet';

/** A closure that tells whether a value is in the set. */
export function isOneOf({
  keys,
  keyOf,
  expected,
}: WantedSet): (value: unknown) => TestOutcome {
  const wrong = { wrong: expected };
  return value => {
    const key = keyOf(value);
    return key === undefined ? wrong : keys.has(key);
  };
}
