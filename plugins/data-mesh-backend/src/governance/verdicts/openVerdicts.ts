import { PolicyVerdict } from '@meshstage/plugin-data-mesh-common';

/** Of a verdict that is open or waived what its digest has not. */
export interface OpenVerdict
  extends Pick<
    PolicyVerdict,
    'policy' | 'outcome' | 'severity' | 'inForceFrom' | 'evidence'
  > {
  /** ISO 8601: since when it has this outcome. */
  since: string;
}

/** What does not pass; how long it has been so goes on while the outcome stays. */
export function openVerdicts(
  verdicts: readonly PolicyVerdict[],
  evaluatedAt: string,
  before: readonly OpenVerdict[] = [],
): OpenVerdict[] {
  const known =
    before.length > 0
      ? new Map(before.map(each => [each.policy, each]))
      : undefined;
  const open: OpenVerdict[] = [];
  for (const { policy, outcome, severity, inForceFrom, evidence } of verdicts) {
    if (outcome !== 'pass' && outcome !== 'not-applicable') {
      const since = sinceOf(known?.get(policy), outcome, evaluatedAt);
      // What is undefined is not written.
      open.push({ policy, outcome, severity, inForceFrom, since, evidence });
    }
  }
  return open;
}

/** A clock that was ahead may have written when it began. */
function sinceOf(
  was: OpenVerdict | undefined,
  outcome: PolicyVerdict['outcome'],
  evaluatedAt: string,
): string {
  return was?.outcome === outcome && was.since < evaluatedAt
    ? was.since
    : evaluatedAt;
}
