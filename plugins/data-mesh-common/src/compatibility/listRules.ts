import { RULES } from './rules.table';
import { RuleRow } from './RuleRow';

/** What people read about a rule of comparison. @public */
export interface CompatibilityRule {
  id: string;
  title: string;
  /** Why its grades are as they are. */
  why: string;
  /** First version of this package that has it. */
  since: string;
}

/** Every rule of comparison, in the order of its table. @public */
export function listRules(): CompatibilityRule[] {
  const rows: [string, RuleRow][] = Object.entries(RULES);
  return rows.map(([id, { title, why, since }]) => ({ id, title, why, since }));
}
