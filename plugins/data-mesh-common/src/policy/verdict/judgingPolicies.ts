import { isOfScope } from '../files/isOfScope';
import { policiesFor } from '../set/policiesFor';
import { PolicySet } from '../set/PolicySet';
import { unloadedId } from './unloadedVerdict';

/** A policy as it judges: the same id and revision say the same of the same product. @public */
export interface JudgingPolicy {
  id: string;
  /** SHA-256; empty of a file that could never be loaded. */
  revision: string;
}

/**
 * By what `evaluate` judges products of a domain, in the order of its verdicts.
 *
 * @public
 */
export function judgingPolicies(
  set: PolicySet,
  domain: string,
): JudgingPolicy[] {
  return [
    ...policiesFor(set, domain).map(({ policy, revision }) => ({
      id: policy.id,
      revision,
    })),
    ...set.unloaded
      .filter(({ scope }) => isOfScope(scope, domain))
      .map(file => ({ id: unloadedId(file), revision: '' })),
  ];
}
