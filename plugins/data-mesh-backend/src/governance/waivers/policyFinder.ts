import {
  DataPolicy,
  parseProductRef,
  policiesFor,
  PolicySet,
} from '@meshstage/plugin-data-mesh-common';

/** Finds the policy of an id that holds for a product; absent where none does. */
export type PolicyFinder = (
  id: string,
  product: string,
) => DataPolicy | undefined;

/** {@link PolicyFinder} that goes through the policies of each domain once. */
export function policyFinder(set: PolicySet | undefined): PolicyFinder {
  const byDomain = new Map<string, ReadonlyMap<string, DataPolicy>>();
  return (id, product) => {
    const domain = parseProductRef(product)?.domain;
    if (!set || domain === undefined) {
      return undefined;
    }
    const policies =
      byDomain.get(domain) ??
      new Map(
        policiesFor(set, domain).map(({ policy }) => [policy.id, policy]),
      );
    byDomain.set(domain, policies);
    return policies.get(id);
  };
}
