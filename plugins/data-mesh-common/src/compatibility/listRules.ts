import { RuleId, RULES } from './rules.table';
import { RuleRow } from './RuleRow';

/** What people read about a rule of comparison. @public */
export interface CompatibilityRule {
  id: RuleId;
  title: string;
  /** Why its grades are as they are. */
  why: string;
  /** First version of this package that has it. */
  since: string;
}

/** Every rule of comparison, in the order of its table. @public */
export function listRules(): CompatibilityRule[] {
  const rows: [string, RuleRow][] = Object.entries(RULES);
  return rows.flatMap(([id, { title, why, since }]) =>
    isRuleId(id) ? [{ id, title, why, since }] : [],
  );
}

function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(RULES, id);
}
