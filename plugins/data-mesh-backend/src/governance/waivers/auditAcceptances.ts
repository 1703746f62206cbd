import { AuditorService } from '@backstage/backend-plugin-api';
import { auditDue } from './auditDue';
import { WaiverRow } from './store/rows';
import { WaiverServices } from './WaiverServices';

/** Writes to the audit log which waivers of files were accepted and are not there yet. */
export async function auditAcceptances({
  auditor,
  ...services
}: Pick<WaiverServices, 'knex' | 'now'> & {
  auditor: AuditorService;
}): Promise<void> {
  await auditDue({
    ...services,
    kind: 'accepted',
    audit: waiver => auditAcceptance(auditor, waiver),
  });
}

/**
 * Audit event `waiver-accept`: a waiver in a file counts from now on, because the
 * catalog says that who approved it there may. Nobody has asked for that, so it has
 * no request, and whoever the file names is told with it.
 */
async function auditAcceptance(
  auditor: AuditorService,
  waiver: WaiverRow,
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
