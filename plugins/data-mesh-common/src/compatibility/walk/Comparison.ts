import { JsonObject } from '../../model';
import { Change, ChangeFlag } from '../Change';
import { CompareOptions, MeasuredFacts } from '../CompareOptions';
import { gradeOf, Measured } from '../gradeOf';
import { CaseOf, RuleId, RULES } from '../rules.table';
import { Condition, RuleCase, RuleRow } from '../RuleRow';
import { Dialects } from '../types/Dialects';
import { Verdict } from '../Verdict';
import { fieldJson } from './jsonOf';
import { pathOf, spotOf, Trail } from './Trail';

/** What a walker says about one change; grades come from the table. */
export interface Finding {
  before?: unknown;
  after?: unknown;
  data?: JsonObject;
  /** Facts of this pair. */
  conditions?: readonly Condition[];
  measured?: Measured;
  flags?: readonly ChangeFlag[];
}

/** One comparison while it goes on. */
export class Comparison {
  readonly changes: Change[] = [];
  /** Set when a retention of the service levels changed; objects only repeat it. */
  retentionChanged = false;

  constructor(
    readonly options: CompareOptions,
    /** Facts of the whole comparison. */
    readonly conditions: ReadonlySet<Condition>,
    readonly dialects: Dialects,
  ) {}

  add<R extends RuleId>(
    rule: R,
    name: CaseOf<R>,
    trail: Trail,
    finding: Finding,
  ): void {
    this.emit(rule, name, trail, finding);
  }

  /** The same for a rule that was looked up. */
  judge([rule, name]: Verdict, trail: Trail, finding: Finding): void {
    this.emit(rule, name, trail, finding);
  }

  private emit(
    rule: RuleId,
    name: string,
    trail: Trail,
    finding: Finding,
  ): void {
    const row: RuleRow = RULES[rule];
    const ruleCase: RuleCase = row.cases[name];
    const own = finding.conditions ?? [];
    const { history, consumers, producer, flags } = gradeOf(
      ruleCase,
      own.length > 0 ? new Set([...this.conditions, ...own]) : this.conditions,
      finding.measured ?? 'unknown',
    );
    const { field } = trail;
    const change: Change = {
      rule,
      case: name,
      path: pathOf(trail),
      at: {
        before: { path: spotOf(trail, 'before') },
        after: { path: spotOf(trail, 'after') },
      },
      history,
      consumers,
      producer,
      flags: finding.flags ? [...flags, ...finding.flags] : flags,
      data: finding.data ?? {},
    };
    if (finding.before !== undefined) {
      change.before = fieldJson(field, finding.before);
    }
    if (finding.after !== undefined) {
      change.after = fieldJson(field, finding.after);
    }
    this.changes.push(change);
  }

  /** Facts about an element such as `orders.amount`. */
  measured(element: string): MeasuredFacts | undefined {
    return this.options.measured?.get(element);
  }
}

/** Whether a number was counted, and is zero. */
export function noneOf(count: number | undefined): Measured {
  if (count === undefined) {
    return 'unknown';
  }
  return count === 0 ? 'fits' : 'does not fit';
}
