import type { WaiverState } from '../../client/types';
import { waiverEnd } from '../verdict/waiverEnd';
import { KeptWaiver } from './KeptWaiver';

/**
 * Where a waiver stands now. One that has run out is `expired` at the very
 * instant from which no door counts it any more.
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
  return decided === 'pending' ? 'pending' : 'in-force';
}
