import { JsonValue } from '../../model';
import { MeasuredFacts } from '../CompareOptions';
import { Measured } from '../gradeOf';
import { noneOf } from '../walk/Comparison';

/** The fact that a bound is held against, and which side of it is right. */
const FACTS: ReadonlyMap<
  string,
  { fact: keyof MeasuredFacts; holds: (fact: number, bound: number) => boolean }
> = new Map([
  ['minLength', { fact: 'minLength', holds: (fact, bound) => fact >= bound }],
  ['maxLength', { fact: 'maxLength', holds: (fact, bound) => fact <= bound }],
  ['minimum', { fact: 'min', holds: (fact, bound) => fact >= bound }],
  ['maximum', { fact: 'max', holds: (fact, bound) => fact <= bound }],
  ['exclusiveMinimum', { fact: 'min', holds: (fact, bound) => fact > bound }],
  ['exclusiveMaximum', { fact: 'max', holds: (fact, bound) => fact < bound }],
]);

/** Whether old data keeps a new bound. */
export function measuredBound(
  facts: MeasuredFacts | undefined,
  field: string,
  bound: JsonValue | undefined,
): Measured {
  const known = FACTS.get(field);
  const fact = known && facts?.[known.fact];
  if (!known || typeof fact !== 'number' || typeof bound !== 'number') {
    return noneOf(facts?.violations);
  }
  return known.holds(fact, bound) ? 'fits' : 'does not fit';
}
