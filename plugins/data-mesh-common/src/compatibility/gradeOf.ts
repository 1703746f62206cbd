import { ChangeFlag, Grade, Grades } from './Change';
import { Cell, Condition, RuleCase } from './RuleRow';

/** What a measured fact says about one change: old data fits, or does not. */
export type Measured = 'fits' | 'does not fit' | 'unknown';

/** Grades and flags of one case of a rule under the conditions that hold. */
export function gradeOf(
  rule: RuleCase,
  conditions: ReadonlySet<Condition>,
  measured: Measured,
): Grades & { flags: ChangeFlag[] } {
  let { history, consumers, producer } = rule;
  for (const turn of rule.under ?? []) {
    if (conditions.has(turn.if)) {
      history = turn.history ?? history;
      consumers = turn.consumers ?? consumers;
      producer = turn.producer ?? producer;
    }
  }
  const settled = settle(history, measured);
  const flags = rule.flags ?? [];
  return {
    history: settled,
    consumers: settle(consumers, measured),
    producer: settle(producer, measured),
    flags: settled === 'break' ? [...flags, 'migration'] : [...flags],
  };
}

function settle(cell: Cell, measured: Measured): Grade {
  switch (cell) {
    case 'break unless measured':
      return measured === 'fits' ? 'ok' : 'break';
    case 'review unless measured':
      if (measured === 'unknown') {
        return 'review';
      }
      return measured === 'fits' ? 'ok' : 'break';
    default:
      return cell;
  }
}
