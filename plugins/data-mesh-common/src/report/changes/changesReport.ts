import { listRules, RenderedChange } from '../../compatibility';
import { Report, ReportFinding, ReportLevel, ReportRule } from '../Report';
import { ChangeReport, ChangeWeight } from './ChangeReport';
import { WEIGHTS, weightOf } from './weightOf';

const LEVELS: { readonly [weight in ChangeWeight]: ReportLevel } = {
  breaking: 'error',
  warning: 'warning',
  review: 'note',
  ok: 'none',
};

/**
 * A comparison as a report of findings, each at its place in the new version,
 * or where it would stand there.
 *
 * @param failsOn - the lightest change that makes the run fail
 * @public
 */
export function changesReport(
  compared: readonly ChangeReport[],
  tool: Report['tool'],
  failsOn: Exclude<ChangeWeight, 'ok'> = 'breaking',
): Report {
  const rules = new Map<string, ReportRule>(
    listRules().map(({ id, title, why }) => [id, { id, title, help: why }]),
  );
  return {
    tool,
    files: compared.map(({ after }) => after.file),
    findings: compared.flatMap(each =>
      each.changes.map(change => findingOf(change, each, failsOn)),
    ),
    ruleOf: id => rules.get(id),
  };
}

function findingOf(
  change: RenderedChange,
  { before, after, mode }: ChangeReport,
  failsOn: ChangeWeight,
): ReportFinding {
  const weight = weightOf(change, mode);
  const { rule, path, at, reason, history, consumers, producer } = change;
  return {
    rule,
    level: LEVELS[weight],
    fails: WEIGHTS.indexOf(weight) <= WEIGHTS.indexOf(failsOn),
    message: reason,
    file: after.file,
    line: at.after.line,
    column: at.after.column,
    properties: { path, history, consumers, producer },
    related: {
      file: before.file,
      line: at.before.line,
      column: at.before.column,
      message: 'as it was',
    },
  };
}
