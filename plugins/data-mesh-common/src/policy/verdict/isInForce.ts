import { personRef } from '../waiver/personRef';
import { PolicyWaiver } from './PolicyWaiver';
import { waiverBegin } from './waiverBegin';
import { waiverEnd } from './waiverEnd';

/**
 * Whether a waiver counts: somebody else than who asked has approved it, however
 * both are written, and it has begun and is not over. What is overridden may have been asked
 * for by no person.
 *
 * @param now - milliseconds
 */
export function isInForce(waiver: PolicyWaiver, now: number): boolean {
  const requester = personRef(waiver.requestedBy);
  const approver = personRef(waiver.approvedBy ?? '');
  return (
    (requester !== undefined || waiver.override === true) &&
    approver !== undefined &&
    approver !== requester &&
    now >= waiverBegin(waiver) &&
    now < waiverEnd(waiver)
  );
}
