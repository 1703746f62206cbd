import type { WaiverState, WaiverTakenBack } from '../../client/types';

/**
 * What becomes of the waiver of a decision that is taken back: one that the
 * decision has asked for goes with it. One that somebody else asked for, or that
 * another review has decided about too, stays, because they rely on it.
 *
 * @returns undefined where it is over anyway
 * @public
 */
export function waiverTakenBack(waiver: {
  state: WaiverState;
  /** Entity ref. */
  requestedBy: string;
  /** Who has made the decision; entity ref. */
  decidedBy: string;
  /** Whether a decision of another review names it too. */
  isNamedElsewhere: boolean;
}): WaiverTakenBack | undefined {
  const { state, requestedBy, decidedBy, isNamedElsewhere } = waiver;
  if (state !== 'pending' && state !== 'in-force') {
    return undefined;
  }
  // Who asks never approves: whoever decided did either.
  const hasAsked = requestedBy.toLowerCase() === decidedBy.toLowerCase();
  if (!hasAsked || isNamedElsewhere) {
    return 'stays';
  }
  return state === 'pending' ? 'withdrawn' : 'ended';
}
