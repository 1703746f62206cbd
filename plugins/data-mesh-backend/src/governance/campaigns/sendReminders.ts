import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { Knex } from 'knex';
import { NotToldError } from '../../notify/NotToldError';
import { claimReminder } from './store/claimReminder';
import { settleReminder } from './store/settleReminder';

const MOST_ATTEMPTS = 8;
const REST_MS = 5 * 60_000;

/**
 * Tells owners what they are to know of campaigns. What cannot be sent is tried
 * again a few times: a portal need not have notifications.
 */
export async function sendReminders(services: {
  knex: Knex;
  notifications: NotificationService;
  logger: LoggerService;
  now: () => Date;
}): Promise<void> {
  const { knex, notifications, logger, now } = services;
  for (;;) {
    const reminder = await claimReminder({ knex, now: now() });
    if (!reminder) {
      return;
    }
    const { reminder_id, recipient, attempts } = reminder;
    const sent_at = now().toISOString();
    try {
      await notifications.send({
        recipients: { type: 'entity', entityRef: recipient },
        payload: {
          ...JSON.parse(reminder.payload),
          // The same reminder twice is shown once.
          scope: `data-mesh:campaign:${reminder_id}`,
        },
      });
      await settleReminder(knex, reminder, { sent_at });
    } catch (error) {
      const isOver = attempts >= MOST_ATTEMPTS;
      const isLogged = error instanceof NotToldError;
      if (!isLogged && (attempts === 1 || isOver)) {
        logger.warn(
          `${recipient} could not be reminded of a campaign; it is ${
            isOver ? 'given up' : 'tried again'
          }`,
          toError(error),
        );
      }
      const claimed_until = new Date(now().getTime() + REST_MS).toISOString();
      await settleReminder(
        knex,
        reminder,
        isOver ? { sent_at } : { claimed_until },
      );
    }
  }
}
