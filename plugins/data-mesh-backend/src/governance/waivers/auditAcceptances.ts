import { AuditorService } from '@backstage/backend-plugin-api';
import { claimNotice } from './store/claimNotice';
import { findWaiverRow } from './store/findWaiverRow';
import { LOG_KINDS } from './store/noticeKinds.table';
import { WaiverRow } from './store/rows';
import { settleNotice } from './store/settleNotice';
import { WaiverServices } from './WaiverServices';

/**
 * Writes to the audit log which waivers of files were accepted and are not there
 * yet. An acceptance is stored together with the intent to tell it, so one whose
 * process died in between is told at the next reading, by whichever replica. Only
 * one that dies between telling it and noting that leaves it there twice.
 */
export async function auditAcceptances({
  knex,
  auditor,
  now,
}: Pick<WaiverServices, 'knex' | 'now'> & {
  auditor: AuditorService;
}): Promise<void> {
  for (;;) {
    const due = await claimNotice({ knex, kinds: LOG_KINDS, now: now() });
    if (!due) {
      return;
    }
    const at = now().toISOString();
    try {
      const waiver = await findWaiverRow(knex, due.waiver_id);
      if (waiver) {
        await auditAcceptance(auditor, waiver);
      }
    } catch (error) {
      await settleNotice(knex, due, { claimed_until: at });
      throw error;
    }
    await settleNotice(knex, due, { sent_at: at });
  }
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
