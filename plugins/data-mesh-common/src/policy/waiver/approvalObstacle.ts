import type { WaiverObstacle } from '../../client/types';
import { ownsPolicy } from './ownsPolicy';

/**
 * What keeps an approval that stands in a file from counting; undefined where
 * whoever it names may approve. It is asked of them what is asked of whoever
 * approves in the portal.
 *
 * @param owner - of the policy, entity ref; absent where there is no such policy
 * @param memberOf - entity refs in small letters: the person who is named, and
 *   their groups; absent where the catalog does not know the person
 * @public
 */
export function approvalObstacle(
  owner: string | undefined,
  memberOf: ReadonlySet<string> | undefined,
): Exclude<WaiverObstacle, 'unasked'> | undefined {
  if (owner === undefined) {
    return 'no-policy';
  }
  if (memberOf === undefined) {
    return 'unknown-person';
  }
  return ownsPolicy(owner, memberOf) ? undefined : 'no-member';
}
