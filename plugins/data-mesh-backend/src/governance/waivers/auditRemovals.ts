import { AuditorService } from '@backstage/backend-plugin-api';
import { auditDue } from './auditDue';
import { WaiverRow } from './store/rows';
import { WaiverServices } from './WaiverServices';

/** Writes to the audit log what became of waivers whose product has left the mesh. */
export async function auditRemovals({
  auditor,
  ...services
}: Pick<WaiverServices, 'knex' | 'now'> & {
  auditor: AuditorService;
}): Promise<void> {
  await auditDue({
    ...services,
    kind: 'removed',
    audit: waiver => auditRemoval(auditor, waiver),
  });
}

/**
 * Audit events `waiver-end` and `waiver-withdraw` without a request, as nobody has
 * asked for it, and `waiver-reopen` of what a file still asks for and has to be
 * decided about again.
 */
async function auditRemoval(
  auditor: AuditorService,
  waiver: WaiverRow,
): Promise<void> {
  const { decided } = waiver;
  const ends = decided === 'ended' ? 'waiver-end' : 'waiver-withdraw';
  const isOver = decided === 'ended' || decided === 'withdrawn';
  const event = await auditor.createEvent({
    eventId: isOver ? ends : 'waiver-reopen',
    severityLevel: 'medium',
    meta: {
      waiver: waiver.waiver_id,
      policy: waiver.policy_id,
      product: waiver.product_ref,
      expires: waiver.expires,
      requestedBy: waiver.requested_by,
      because: 'product-left',
      ...(waiver.path !== null && { file: waiver.path }),
    },
  });
  await event.success();
}
