import { JsonObject } from '../../model';
import { FailedTest } from './ConditionResult';
import { shownValue } from './shownValue';

/** Conditions within conditions. */
const MAX_DEPTH = 10;

/** What was asked, for evidence: a list of ten thousand words would be told with each column. */
export function askedOf(
  operator: string,
  wanted: JsonObject,
): Pick<FailedTest, 'operator' | 'wanted'> {
  const shown = Object.entries(wanted).map(([key, value]) => [
    key,
    shownValue(value, MAX_DEPTH),
  ]);
  return { operator, wanted: Object.fromEntries(shown) };
}
