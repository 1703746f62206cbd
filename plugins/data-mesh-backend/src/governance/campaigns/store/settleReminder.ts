import { Knex } from 'knex';
import { ReminderRow } from './ReminderRow';

/** Writes down that a reminder was sent, or from when on it may be tried again. */
export async function settleReminder(
  knex: Knex,
  { reminder_id }: Pick<ReminderRow, 'reminder_id'>,
  outcome: Pick<ReminderRow, 'sent_at'> | Pick<ReminderRow, 'claimed_until'>,
): Promise<void> {
  await knex<ReminderRow>('campaign_reminders')
    .where({ reminder_id })
    .update(outcome);
}
