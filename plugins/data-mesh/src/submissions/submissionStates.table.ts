import type { SubmissionState } from '@meshstage/plugin-data-mesh-common';
import type { Tone } from '../text/StateBadge';

/** Every state of a submission, with the tone that it is shown in. */
export const submissionTones: Record<SubmissionState, Tone> = {
  refused: 'bad',
  waiting: 'warning',
  accepted: 'good',
  'accepted-with-warnings': 'good',
  unchanged: 'neutral',
};

/** The states that the list can be filtered by, in the order of the choice. */
export const filterableStates: readonly SubmissionState[] = [
  'refused',
  'waiting',
  'accepted',
  'accepted-with-warnings',
];
