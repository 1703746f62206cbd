import { JsonObject } from '../../model';
import { conditionJson } from '../condition/conditionJson';
import { DataPolicy, DataPolicyOverlay } from '../language/DataPolicy';
import { canonicalJson } from './canonicalJson';
import { overlayJson } from './overlayJson';
import { sha256 } from './sha256';

/**
 * SHA-256 of a policy and its overlays: of what decides and of what is shown,
 * not of its tests nor of where it stands.
 */
export function revisionOf(
  policy: DataPolicy,
  overlays: readonly DataPolicyOverlay[],
): string {
  return sha256(
    canonicalJson([policyJson(policy), ...overlays.map(overlayJson)]),
  );
}

function policyJson(policy: DataPolicy): JsonObject {
  const { owner, category, match, when, fix } = policy;
  return {
    id: policy.id,
    scope: policy.scope,
    title: policy.title,
    ...(owner !== undefined && { owner }),
    ...(category !== undefined && { category }),
    severity: policy.severity,
    why: policy.why,
    ...(match && { match }),
    forEach: policy.forEach,
    ...(when && { when: conditionJson(when) }),
    assert: conditionJson(policy.assert),
    message: policy.message,
    ...(fix && { fix: { text: fix.text, ...(fix.set && { set: fix.set }) } }),
    enforce: { ...policy.enforce },
    rollout: { ...policy.rollout },
  };
}
