import { AuditorService } from '@backstage/backend-plugin-api';
import { JsonObject } from '@meshstage/plugin-data-mesh-common';
import { claimNotice } from './store/claimNotice';
import { findWaiverRow } from './store/findWaiverRow';
import { LogKind, WaiverRow } from './store/rows';
import { settleNotice } from './store/settleNotice';
import { WaiverServices } from './WaiverServices';

/** What the audit log is told of a waiver, besides the waiver itself. */
interface WaiverEvent {
  eventId: string;
  meta: JsonObject;
}

/**
 * Writes to the audit log what it is to be told of a kind and does not have yet;
 * nobody has asked for it, so it has no request. That was stored together with what
 * has happened, so where a process died in between it is told the next time, by
 * whichever replica. Only one that dies between telling it and noting that leaves it
 * there twice.
 */
export async function auditDue({
  knex,
  now,
  auditor,
  kind,
  eventOf,
}: Pick<WaiverServices, 'knex' | 'now'> & {
  auditor: AuditorService;
  kind: LogKind;
  eventOf: (waiver: WaiverRow) => WaiverEvent;
}): Promise<void> {
  for (;;) {
    const due = await claimNotice({ knex, kinds: [kind], now: now() });
    if (!due) {
      return;
    }
    const at = now().toISOString();
    try {
      const waiver = await findWaiverRow(knex, due.waiver_id);
      if (waiver) {
        await audit(auditor, waiver, eventOf(waiver));
      }
    } catch (error) {
      await settleNotice(knex, due, { claimed_until: at });
      throw error;
    }
    await settleNotice(knex, due, { sent_at: at });
  }
}

async function audit(
  auditor: AuditorService,
  waiver: WaiverRow,
  { eventId, meta }: WaiverEvent,
): Promise<void> {
  const event = await auditor.createEvent({
    eventId,
    severityLevel: 'medium',
    meta: {
      waiver: waiver.waiver_id,
      policy: waiver.policy_id,
      product: waiver.product_ref,
      expires: waiver.expires,
      requestedBy: waiver.requested_by,
      ...meta,
      ...(waiver.path !== null && { file: waiver.path }),
    },
  });
  await event.success();
}
