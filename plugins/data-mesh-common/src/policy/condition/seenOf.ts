import { FailedTest } from './ConditionResult';
import { shownValue } from './shownValue';

const MAX_DEPTH = 3;

/** What was found, for evidence; nothing of what is not there. */
export function seenOf(value: unknown): Pick<FailedTest, 'seen'> {
  return value === undefined ? {} : { seen: shownValue(value, MAX_DEPTH) };
}
