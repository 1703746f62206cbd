import type { Change } from './Change';
import { RuleCase, RuleRow } from './RuleRow';
import { RULES } from './rules.table';

const ROWS: ReadonlyMap<string, RuleRow> = new Map(Object.entries(RULES));

/**
 * What the table says of a change; undefined where a newer version of this
 * package found it by a rule that this one does not have.
 */
export function findCase({
  rule,
  case: name,
}: Pick<Change, 'rule' | 'case'>):
  | { row: RuleRow; found: RuleCase }
  | undefined {
  const row = ROWS.get(rule);
  return row && Object.hasOwn(row.cases, name)
    ? { row, found: row.cases[name] }
    : undefined;
}
