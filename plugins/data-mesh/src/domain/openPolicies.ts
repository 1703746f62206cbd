import {
  PolicySeverity,
  PolicySummary,
} from '@meshstage/plugin-data-mesh-common';

const RANKS: Record<PolicySeverity, number> = {
  critical: 0,
  high: 1,
  medium: 2,
  low: 3,
};

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
        RANKS[a.severity] - RANKS[b.severity] ||
        openOf(b) - openOf(a) ||
        (a.title < b.title ? -1 : 1),
    );
}
