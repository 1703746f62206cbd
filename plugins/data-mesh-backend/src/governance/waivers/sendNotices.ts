import { toError } from '@backstage/errors';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { NotToldError } from '../../notify/NotToldError';
import { noticeOf } from './noticeOf';
import { policyFinder } from './policyFinder';
import { claimNotice } from './store/claimNotice';
import { findNoticed } from './store/findNoticed';
import { NOTICE_KINDS } from './store/noticeKinds.table';
import { settleNotice } from './store/settleNotice';
import { WaiverServices } from './WaiverServices';

const MOST_ATTEMPTS = 8;
const REST_MS = 5 * 60_000;

/**
 * Tells people what they are to know of waivers. What cannot be sent is tried
 * again later, for about an hour: a portal need not have notifications.
 */
export async function sendNotices(
  services: Pick<WaiverServices, 'knex' | 'definitions' | 'logger' | 'now'> & {
    notifications: NotificationService;
  },
): Promise<void> {
  const { knex, definitions, logger, notifications, now } = services;
  const current = await definitions.current();
  if (!current) {
    return;
  }
  const findPolicy = policyFinder(current.set);
  for (;;) {
    const notice = await claimNotice({
      knex,
      kinds: NOTICE_KINDS,
      now: now(),
    });
    if (!notice) {
      return;
    }
    const waiver = await findNoticed({ knex, id: notice.waiver_id });
    const policy = waiver && findPolicy(waiver.policy_id, waiver.product_ref);
    const message = waiver && noticeOf(notice.kind, { waiver, policy });
    try {
      if (message) {
        await notifications.send(message);
      }
      await settleNotice(knex, notice, { sent_at: now().toISOString() });
    } catch (error) {
      const isOver = notice.attempts >= MOST_ATTEMPTS;
      const isLogged = error instanceof NotToldError;
      if (!isLogged && (notice.attempts === 1 || isOver)) {
        logger.warn(
          `Nobody could be told of waiver ${notice.waiver_id}; ${
            isOver ? 'it is given up' : 'it is tried again for an hour'
          }`,
          toError(error),
        );
      }
      await settleNotice(
        knex,
        notice,
        isOver
          ? { sent_at: now().toISOString() }
          : { claimed_until: iso(now().getTime() + REST_MS) },
      );
    }
  }
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
