import { isOfScope } from '../policy/files/isOfScope';
import { scopeOf } from '../policy/language/policyId';
import { PolicyReading } from '../policy/language/PolicyReading';
import { findInScorecard } from './findInScorecard';

/** Ids of policies and the path of the list that they stand in. */
export interface NamedPolicies {
  path: string;
  policies: readonly string[];
}

/** Reports policies that are named twice, and those that are not asked of the products of the scope. */
export function checkPolicies(
  kind: 'Scorecard' | 'Campaign',
  scope: string,
  lists: readonly NamedPolicies[],
  reading: PolicyReading,
): void {
  const met = new Set<string>();
  for (const { path, policies } of lists) {
    policies.forEach((policy, index) => {
      const at = `${path}[${index}]`;
      if (met.has(policy)) {
        findInScorecard(reading, 'scorecard-policy-twice', at, { policy });
      }
      met.add(policy);
      const found = scopeOf(policy);
      if (!isOfScope(found, scope)) {
        const data = { kind, policy, found, scope };
        findInScorecard(reading, 'scorecard-policy-of-other-scope', at, data);
      }
    });
  }
}
