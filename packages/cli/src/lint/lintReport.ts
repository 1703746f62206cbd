import {
  problemRule,
  RenderedProblem,
  Report,
  ReportFinding,
  ReportLevel,
  ReportRule,
  Severity,
} from '@meshstage/plugin-data-mesh-common';
import { TOOL } from '../report/tool';
import { LintedFile } from './LintedFile';

const LEVELS: { readonly [severity in Severity]: ReportLevel } = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** The page of all problems. */
const PAGE = `${TOOL.url}/blob/main/docs/problems.md`;

/** Problems as findings of a report. */
export function lintReport(
  files: readonly LintedFile[],
  fails: (severity: Severity) => boolean,
): Report {
  return {
    tool: TOOL,
    files: files.map(({ file }) => file),
    findings: files.flatMap(({ file, problems }) =>
      problems.map(problem => {
        const { code, severity, line, column, message, fix } = problem;
        return {
          rule: code,
          level: LEVELS[severity],
          fails: fails(severity),
          message,
          hint: fix,
          file,
          line,
          column,
          ...suppression(problem),
        };
      }),
    ),
    ruleOf,
  };
}

/** What a registry waives it tells as a problem, with the reason. */
function suppression({
  code,
  data,
}: RenderedProblem): Pick<ReportFinding, 'suppressed'> {
  return code === 'policy-waived' ? { suppressed: String(data.reason) } : {};
}

function ruleOf(code: string): ReportRule | undefined {
  const rule = problemRule(code);
  return (
    rule && {
      id: code,
      title: rule.title,
      help: rule.fix,
      url: `${PAGE}#${code}`,
      level: LEVELS[rule.severity],
    }
  );
}
