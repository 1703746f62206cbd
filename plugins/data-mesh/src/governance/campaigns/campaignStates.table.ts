import type { CampaignState } from '@meshstage/plugin-data-mesh-common';
import type { Tone } from '../../text/StateBadge';

/** Every state of a product that a campaign concerns, with the tone that it is shown in. */
export const CONCERNED: readonly {
  state: Exclude<CampaignState, 'unconcerned'>;
  tone: Tone;
}[] = [
  { state: 'done', tone: 'good' },
  { state: 'waived', tone: 'info' },
  { state: 'open', tone: 'bad' },
  { state: 'unknown', tone: 'warning' },
];
