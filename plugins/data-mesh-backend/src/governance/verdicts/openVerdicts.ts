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
  const known = new Map(before.map(each => [each.policy, each]));
  return verdicts
    .filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable')
    .map(({ policy, outcome, severity, inForceFrom, evidence }) => {
      const was = known.get(policy);
      return {
        policy,
        outcome,
        severity,
        ...(inForceFrom !== undefined && { inForceFrom }),
        since: sinceOf(was, outcome, evaluatedAt),
        evidence,
      };
    });
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
