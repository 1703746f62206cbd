import type { Outcome } from '@meshstage/plugin-data-mesh-common';
import type { Tone } from '../../text/StateBadge';

/** Every outcome of a policy, with the tone that it is shown in; only `pass` is good. */
export const outcomeTones: Record<Outcome, Tone> = {
  fail: 'bad',
  error: 'warning',
  'not-evaluated': 'warning',
  waived: 'info',
  pass: 'good',
  'not-applicable': 'neutral',
};

/** The worst first. */
export const OUTCOMES: readonly Outcome[] = [
  'fail',
  'error',
  'not-evaluated',
  'waived',
  'pass',
  'not-applicable',
];
