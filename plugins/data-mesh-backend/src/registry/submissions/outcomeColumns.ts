import {
  BundleProblem,
  Severity,
  VersionComparison,
} from '@meshstage/plugin-data-mesh-common';
import { sha256 } from '../../database/sha256';
import { optionalText } from '../../database/storedText';
import { Outcome } from './NewSubmission';

/** Says whether two attempts came to the same result. */
export function outcomeHash({ state, problems, waitingFor }: Outcome): string {
  return sha256(JSON.stringify([state, problems, waitingFor]));
}

/** The columns of a submission that a decision sets. */
export function outcomeColumns(outcome: Outcome) {
  return {
    state: outcome.state,
    domain: optionalText(outcome.domain),
    owner: optionalText(outcome.owner?.toLowerCase()),
    product_ref: optionalText(outcome.productRef),
    outcome_hash: outcomeHash(outcome),
    ...problemCounts(outcome),
    waiting_for: JSON.stringify(outcome.waitingFor),
    problems: JSON.stringify(problemsOf(outcome.problems, undefined)),
  };
}

/** How many problems there are that somebody has to look at. */
export function problemCounts({ problems }: Pick<Outcome, 'problems'>) {
  return {
    errors: count(problems, 'error'),
    warnings: count(problems, 'warning'),
  };
}

/** The problems of one document, or those of none. */
export function problemsOf(
  problems: BundleProblem[],
  document: string | undefined,
): BundleProblem['problem'][] {
  return problems
    .filter(each => each.document === document)
    .map(({ problem }) => problem);
}

/** The columns of a document of a submission that a decision sets. */
export function documentColumns(outcome: Outcome, path: string) {
  const comparison = comparisonOf(outcome, path);
  return {
    problems: JSON.stringify(problemsOf(outcome.problems, path)),
    comparison: comparison ? JSON.stringify(comparison) : null,
  };
}

/** What a document does to the version that was live. */
export function comparisonOf(
  { comparisons }: Outcome,
  path: string,
): VersionComparison | undefined {
  return comparisons.find(({ document }) => document === path)?.comparison;
}

/** Rows by which those are found that wait for something. */
export function waitRows(
  seq: number,
  { waitingFor }: Pick<Outcome, 'waitingFor'>,
): { seq: number; kind: string; name_hash: string }[] {
  const rows = waitingFor.map(({ kind, name }) => ({
    seq,
    kind,
    name_hash: sha256(name),
  }));
  return [
    ...new Map(rows.map(row => [`${row.kind} ${row.name_hash}`, row])).values(),
  ];
}

function count(problems: BundleProblem[], severity: Severity): number {
  return problems.filter(({ problem }) => problem.severity === severity).length;
}
