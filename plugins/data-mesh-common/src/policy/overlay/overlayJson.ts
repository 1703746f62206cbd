import { JsonObject } from '../../model';
import { conditionJson } from '../condition/conditionJson';
import { DataPolicyOverlay } from '../language/DataPolicy';

/** What an overlay says, wherever it stands. */
export function overlayJson({
  of,
  domain,
  set,
}: DataPolicyOverlay): JsonObject {
  const { severity, match, when, assert, enforce, rollout } = set;
  return {
    of,
    domain,
    ...(severity && { severity }),
    ...(match && { match }),
    ...(when && { when: conditionJson(when) }),
    ...(assert && { assert: conditionJson(assert) }),
    ...(enforce && { enforce: { ...enforce } }),
    ...(rollout && { rollout: { ...rollout } }),
  };
}
