import { CaseOf, RuleId } from './rules.table';

/** What a change is: a rule with one of its cases. */
export type Verdict = { [R in RuleId]: readonly [R, CaseOf<R>] }[RuleId];

/** A rule with its case, kept together for the compiler. */
export function verdict<R extends RuleId>(
  rule: R,
  name: CaseOf<R>,
): readonly [R, CaseOf<R>] {
  return [rule, name];
}
