import {
  POLICY_SEVERITIES,
  PolicySummary,
} from '@meshstage/plugin-data-mesh-common';

/** Products that a policy does not pass, and that nothing spares. */
export function openOf({ products }: PolicySummary): number {
  return products.fail + products.error + products['not-evaluated'];
}

/** Policies that some products do not pass: the gravest first, then what concerns most. */
export function openPolicies(
  policies: readonly PolicySummary[],
): PolicySummary[] {
  return policies
    .filter(policy => openOf(policy) > 0)
    .sort(
      (a, b) =>
        POLICY_SEVERITIES.indexOf(b.severity) -
          POLICY_SEVERITIES.indexOf(a.severity) ||
        openOf(b) - openOf(a) ||
        (a.title < b.title ? -1 : 1),
    );
}
