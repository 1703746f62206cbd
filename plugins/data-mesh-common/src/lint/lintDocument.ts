import { DataContract, Problem } from '../model';
import { LINT_PROBLEMS } from '../model/lintProblems.table';
import { DocumentReading } from '../read';
import { locateIn } from '../read/locate';
import { openReading } from '../read/openReading';
import { entryOf, TreeNode } from '../read/tree/TreeNode';
import { columnsOf } from './columnsOf';
import { CONTRACT_RULES, PRODUCT_RULES } from './lintRules.table';
import { LintFinding } from './LintRule';

/** Findings that are told; a hostile document could have half a million. */
const MOST = 500;

/**
 * What a document says that its standard lets pass and that cannot be meant:
 * promises that nobody can measure, ranges that hold nothing, ends in the past.
 * Only documents without errors are looked at, for in others paths may be off.
 *
 * @param options - `now`, ISO 8601, is when the document is judged; without it
 *   no date is in the past
 * @public
 */
export function lintDocument(
  reading: DocumentReading,
  options: { now?: string } = {},
): Problem[] {
  const { document, problems } = reading;
  if (!document || problems.some(({ severity }) => severity === 'error')) {
    return [];
  }
  const now = options.now === undefined ? undefined : Date.parse(options.now);
  const findings =
    document.kind === 'DataContract'
      ? lintContract(document, now)
      : PRODUCT_RULES.flatMap(({ check }) =>
          check(document, { now, columns: [] }),
        );
  return placed(findings.slice(0, MOST), reading);
}

function lintContract(
  document: DataContract,
  now: number | undefined,
): LintFinding[] {
  const isOld = /^v?2\./i.test(document.apiVersion.trim());
  const names = isOld
    ? { schema: 'dataset', properties: 'columns' }
    : { schema: 'schema', properties: 'properties' };
  const context = { now, columns: columnsOf(document, names) };
  return CONTRACT_RULES.flatMap(({ check }) => check(document, context));
}

/** In the order of the document. */
function placed(
  findings: readonly LintFinding[],
  reading: DocumentReading,
): Problem[] {
  const opened = findings.length > 0 ? openReading(reading) : undefined;
  if (!opened) {
    return findings.map(asProblem);
  }
  const inText = findings.map(({ path, ...rest }) => ({
    ...rest,
    path: path.replace(/^team\.members/, membersPath(opened.root)),
  }));
  const places = locateIn(
    opened,
    inText.map(({ path }) => path),
  );
  return inText
    .map(finding => ({ ...asProblem(finding), ...places.get(finding.path) }))
    .sort(
      (a, b) =>
        (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
    );
}

function asProblem({ code, path, data }: LintFinding): Problem {
  return { code, severity: LINT_PROBLEMS[code].severity, path, data };
}

/** The two shapes of a team, and the word of ODCS 2. */
function membersPath(root: TreeNode): string {
  if (root.kind === 'map' && !entryOf(root, 'team')) {
    return 'stakeholders';
  }
  const team = root.kind === 'map' ? entryOf(root, 'team')?.node : undefined;
  return team?.kind === 'list' ? 'team' : 'team.members';
}
