import { TestOutcome } from '../Operator';
import { Limit } from './limitOf';

/** A closure that tells whether a value stands to the limit as it should. */
export function isPlaced(
  limit: Limit,
  holds: (place: number) => boolean,
): (value: unknown) => TestOutcome {
  const wrong = { wrong: limit.expected };
  return value => {
    const place = limit.place(value);
    return place === undefined ? wrong : holds(place);
  };
}
