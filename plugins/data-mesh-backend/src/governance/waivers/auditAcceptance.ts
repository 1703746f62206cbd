import { AuditorService } from '@backstage/backend-plugin-api';
import { UnacceptedWaiver } from './store/readUnaccepted';

/**
 * Audit event `waiver-accept`: a waiver in a file counts from now on, because the
 * catalog says that who approved it there may. Nobody has asked for that, so it has
 * no request, and whoever the file names is told with it.
 */
export async function auditAcceptance(
  auditor: AuditorService,
  waiver: UnacceptedWaiver,
): Promise<void> {
  const event = await auditor.createEvent({
    eventId: 'waiver-accept',
    severityLevel: 'medium',
    meta: {
      waiver: waiver.waiver_id,
      policy: waiver.policy_id,
      product: waiver.product_ref,
      expires: waiver.expires,
      requestedBy: waiver.requested_by,
      approvedBy: waiver.named_approver,
      ...(waiver.path !== null && { file: waiver.path }),
    },
  });
  await event.success();
}
