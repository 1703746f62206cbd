import type { WaiverAction } from '../../client/types';
import { KeptWaiver } from './KeptWaiver';
import { ownsPolicy } from './ownsPolicy';
import { waiverState } from './waiverState';

/** Somebody who looks at a waiver. @public */
export interface WaiverViewer {
  /** Entity ref. */
  person: string;
  /** Entity refs in small letters: the person, and the groups of which they are a member. */
  memberOf: ReadonlySet<string>;
}

/**
 * What somebody can do about a waiver now. It is approved and rejected by the
 * owner of the policy, never by who asked; nobody else can instead. What stands
 * in a file is withdrawn and ended there.
 *
 * @param owner - of the policy, entity ref; absent = nobody can approve
 * @param now - milliseconds
 * @public
 */
export function waiverActions(
  waiver: Pick<KeptWaiver, 'decided' | 'expires' | 'origin' | 'requestedBy'>,
  owner: string | undefined,
  { person, memberOf }: WaiverViewer,
  now: number,
): WaiverAction[] {
  const owns = ownsPolicy(owner, memberOf);
  const asked = waiver.requestedBy.toLowerCase() === person.toLowerCase();
  const { decided, origin } = waiver;
  switch (waiverState(waiver, now)) {
    case 'pending':
      return [
        ...(owns && !asked && decided === 'pending'
          ? (['approve', 'reject'] as const)
          : []),
        ...(asked && origin === 'portal' ? (['withdraw'] as const) : []),
      ];
    case 'in-force':
      return (owns || asked) && origin !== 'file' ? ['end'] : [];
    default:
      return [];
  }
}
