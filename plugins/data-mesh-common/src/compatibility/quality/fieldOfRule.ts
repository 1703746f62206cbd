import { JsonValue, QualityRule } from '../../model';

/** The field of a property that a library rule says the same as. */
export type RuleField =
  | { field: 'required' }
  | { field: 'unique' }
  | { field: 'enum'; values: readonly JsonValue[] };

/**
 * A library rule that is only another way to write a field: no nulls, no
 * duplicates, no value outside of a list. `undefined` for every other rule.
 */
export function fieldOfRule(rule: QualityRule): RuleField | undefined {
  const { type, metric, operator, arguments: given = {} } = rule;
  if (
    type !== 'library' ||
    operator?.name !== 'mustBe' ||
    operator.value !== 0
  ) {
    return undefined;
  }
  const names = Object.keys(given);
  if (metric === 'nullValues' && names.length === 0) {
    return { field: 'required' };
  }
  if (metric === 'duplicateValues' && names.length === 0) {
    return { field: 'unique' };
  }
  const { validValues } = given;
  return metric === 'invalidValues' &&
    names.length === 1 &&
    Array.isArray(validValues)
    ? { field: 'enum', values: validValues }
    : undefined;
}
