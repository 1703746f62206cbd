import type { WaiverState } from '@meshstage/plugin-data-mesh-common';
import type { Tone } from '../../text/StateBadge';

/** Every state of a waiver, with the tone that it is shown in. */
export const waiverTones: Record<WaiverState, Tone> = {
  pending: 'warning',
  'in-force': 'info',
  rejected: 'bad',
  withdrawn: 'neutral',
  ended: 'neutral',
  expired: 'neutral',
};

/** In the order in which they are listed. */
export const WAIVER_STATES: readonly WaiverState[] = [
  'pending',
  'in-force',
  'rejected',
  'withdrawn',
  'ended',
  'expired',
];
