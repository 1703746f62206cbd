import { DataPolicy } from '../language/DataPolicy';
import { EffectivePolicy } from './EffectivePolicy';
import { revisionOf } from './revisionOf';

/** A policy to which nothing was added yet. @public */
export function effectivePolicyOf(policy: DataPolicy): EffectivePolicy {
  const { match, when, assert, severity, enforce, rollout } = policy;
  return {
    policy,
    overlays: [],
    match: match ? [match] : [],
    when: when ? [when] : [],
    assert: [assert],
    severity,
    enforce,
    rollout,
    revision: revisionOf(policy, []),
  };
}
