import { Problem } from '../../model';
import { EffectivePolicy } from './EffectivePolicy';

/**
 * What became of an overlay. `redundant` adds nothing, `orphaned` speaks of what
 * is gone: both leave the policy as it was, as `refused` does.
 *
 * @public
 */
export type OverlayState = 'applied' | 'redundant' | 'orphaned' | 'refused';

/** What an overlay makes of a policy, and what there is to say to its author. */
export type OverlayOutcome =
  | {
      state: 'applied' | 'redundant';
      policy: EffectivePolicy;
      problems: readonly Problem[];
    }
  | { state: 'orphaned' | 'refused'; problems: readonly Problem[] };
