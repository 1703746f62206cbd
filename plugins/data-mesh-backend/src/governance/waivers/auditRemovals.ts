import { AuditorService } from '@backstage/backend-plugin-api';
import { auditDue } from './auditDue';
import { WaiverRow } from './store/rows';
import { WaiverServices } from './WaiverServices';

/** Writes to the audit log what became of waivers whose product has left the mesh. */
export async function auditRemovals(
  services: Pick<WaiverServices, 'knex' | 'now'> & { auditor: AuditorService },
): Promise<void> {
  await auditDue({
    ...services,
    kind: 'removed',
    eventOf: ({ decided }) => ({
      eventId: eventOf(decided),
      meta: { because: 'product-left' },
    }),
  });
}

/** What a file still asks for has to be decided about again. */
function eventOf(decided: WaiverRow['decided']): string {
  switch (decided) {
    case 'ended':
      return 'waiver-end';
    case 'withdrawn':
      return 'waiver-withdraw';
    default:
      return 'waiver-reopen';
  }
}
