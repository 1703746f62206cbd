import type { WaiverState } from '../../client/types';
import { waiverBegin } from '../verdict/waiverBegin';
import { waiverEnd } from '../verdict/waiverEnd';
import { KeptWaiver } from './KeptWaiver';

/**
 * Where a waiver stands now. One that has run out is `expired` at the very
 * instant from which no door counts it any more; one that a file has approved for
 * later is `pending` until a door counts it.
 *
 * @param now - milliseconds
 * @public
 */
export function waiverState(
  waiver: Pick<KeptWaiver, 'decided' | 'expires'>,
  now: number,
): WaiverState {
  const { decided } = waiver;
  if (decided !== 'pending' && decided !== 'approved') {
    return decided;
  }
  if (now >= waiverEnd(waiver)) {
    return 'expired';
  }
  return decided === 'pending' || now < waiverBegin(waiver)
    ? 'pending'
    : 'in-force';
}
