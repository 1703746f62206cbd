import type { ReviewDecision } from '../../client/types';

/**
 * Whether what was decided still holds: a waiver while it waits or counts, the
 * others through their last day.
 *
 * @param today - UTC date
 * @public
 */
export function decisionHolds(
  {
    kind,
    until,
    waiverState,
  }: Pick<ReviewDecision, 'kind' | 'until' | 'waiverState'>,
  today: string,
): boolean {
  return kind === 'waive'
    ? waiverState === 'pending' || waiverState === 'in-force'
    : today <= until;
}
