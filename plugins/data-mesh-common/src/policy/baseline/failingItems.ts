import { PolicySubject } from '../items/PolicySubject';
import { CompiledPolicy } from '../verdict/CompiledPolicy';
import { evaluatePolicies } from '../verdict/evaluatePolicies';

/**
 * Keys of the items of a product that do not pass a policy, waived ones too: a
 * waiver mends nothing, and what cannot be told now may fail. Undefined where
 * nobody knows whether the policy concerns the product at all.
 */
export function failingItems(
  policy: CompiledPolicy,
  subject: PolicySubject,
): ReadonlySet<string> | undefined {
  if (policy.concerns(subject).missing) {
    return undefined;
  }
  const [{ evidence }] = evaluatePolicies([policy], subject, {
    point: 'scan',
    mostEvidence: Infinity,
  });
  return new Set(evidence.map(({ key }) => key));
}
