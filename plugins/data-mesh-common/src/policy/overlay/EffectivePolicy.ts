import { JsonObject } from '../../model';
import { Condition } from '../language/Condition';
import {
  DataPolicy,
  DataPolicyOverlay,
  Enforcement,
  PolicyPoint,
  PolicySeverity,
  Rollout,
} from '../language/DataPolicy';

/**
 * A policy as it judges: what was written, and beside it what overlays added.
 * Conditions are never merged into one, so that nothing which was written above
 * can be lost: a product or an item is concerned if one of `match` and one of
 * `when` holds, and then each of `assert` must hold. An error or a missing part
 * of the context in one of them is that of the item, whatever the others say.
 *
 * @public
 */
export interface EffectivePolicy {
  /** As it was written, with its texts and tests. */
  policy: DataPolicy;
  /** The domain whose overlays were added; absent where there are none. */
  domain?: string;
  /** In the order in which they were added. */
  overlays: readonly DataPolicyOverlay[];
  /** Empty = every product. */
  match: readonly JsonObject[];
  /** Empty = every item. */
  when: readonly Condition[];
  /** Never empty. */
  assert: readonly Condition[];
  severity: PolicySeverity;
  enforce: { readonly [P in PolicyPoint]: Enforcement };
  rollout: Rollout;
  /** SHA-256 of all that decides or is shown, the same on every machine. */
  revision: string;
}
