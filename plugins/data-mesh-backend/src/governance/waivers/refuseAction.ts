import { ConflictError, NotAllowedError } from '@backstage/errors';
import { Waiver, WaiverAction } from '@meshstage/plugin-data-mesh-common';

/** In which state something can be done at all. */
const STATE = {
  approve: 'pending',
  reject: 'pending',
  withdraw: 'pending',
  end: 'in-force',
} as const;

/** Throws why somebody cannot do something about a waiver. */
export function refuseAction(
  { state, policyOwner, requestedBy, origin }: Waiver,
  action: WaiverAction,
  person: string,
): never {
  if (state !== STATE[action]) {
    throw new ConflictError(
      `This waiver is ${state} by now, so nobody can ${action} it`,
    );
  }
  const asked = requestedBy.toLowerCase() === person.toLowerCase();
  if (action === 'approve' || action === 'reject') {
    throw new NotAllowedError(
      asked
        ? 'Who asks for a waiver never decides about it'
        : `Only ${
            policyOwner ?? 'the owner of the policy, who is not known,'
          } can ${action} this waiver`,
    );
  }
  throw new NotAllowedError(
    origin === 'portal' || origin === 'override'
      ? `Only who asked for this waiver can ${action} it${
          action === 'end' ? ', and the owner of the policy' : ''
        }`
      : `This waiver stands in a file: take it out there to ${action} it`,
  );
}
