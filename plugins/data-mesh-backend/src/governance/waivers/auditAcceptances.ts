import { AuditorService } from '@backstage/backend-plugin-api';
import { auditDue } from './auditDue';
import { WaiverServices } from './WaiverServices';

/**
 * Writes to the audit log which waivers of files were accepted and are not there
 * yet, as `waiver-accept`: such a one counts from then on, because the catalog says
 * that who approved it there may.
 */
export async function auditAcceptances(
  services: Pick<WaiverServices, 'knex' | 'now'> & { auditor: AuditorService },
): Promise<void> {
  await auditDue({
    ...services,
    kind: 'accepted',
    eventOf: ({ named_approver: approvedBy }) => ({
      eventId: 'waiver-accept',
      meta: { approvedBy },
    }),
  });
}
