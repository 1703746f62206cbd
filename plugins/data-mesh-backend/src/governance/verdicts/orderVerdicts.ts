import {
  Outcome,
  OUTCOME_ORDER,
  POLICY_SEVERITIES,
  ProductPolicy,
} from '@meshstage/plugin-data-mesh-common';

const ORDER: readonly Outcome[] = [...OUTCOME_ORDER, 'not-applicable'];

/** Policies as people read them: fails first, of each outcome the heaviest first. */
export function orderVerdicts(
  policies: readonly ProductPolicy[],
): ProductPolicy[] {
  return [...policies].sort(
    (a, b) =>
      ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome) ||
      POLICY_SEVERITIES.indexOf(b.severity) -
        POLICY_SEVERITIES.indexOf(a.severity) ||
      (a.id < b.id ? -1 : 1),
  );
}
